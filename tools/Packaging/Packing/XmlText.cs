using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Packing;

/// <summary>The one form in which the project writes solution XML: two blanks a level, line feeds, empty elements closed at once.</summary>
internal static class XmlText
{
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>A source file or a part of the zip: with a byte order mark, a declaration, and the prefix xsi declared at the root.</summary>
    internal static byte[] File(XElement root) => Write(Rooted(root), new UTF8Encoding(true), omitDeclaration: false);

    /// <summary>A file that is copied as it is to the zip: none of these.</summary>
    internal static byte[] Sharded(XElement root) => Write(Plain(root), new UTF8Encoding(false), omitDeclaration: true);

    /// <summary>A copy without the declaration of xsi, to lie within a root that has it. Each element of it is annotated with the one that it is a copy of.</summary>
    internal static XElement Plain(XElement element)
    {
        var copy = new XElement(element);
        foreach (var (part, original) in copy.DescendantsAndSelf().Zip(element.DescendantsAndSelf()))
        {
            part.AddAnnotation(original.Annotation<XElement>() ?? original);
        }

        copy.Attributes().Where(IsXsi).Remove();
        foreach (var part in copy.DescendantsAndSelf().Where(part => !part.IsEmpty && !part.Nodes().Any(node => node is not XText text || text.Value.Length > 0)))
        {
            part.RemoveNodes();
        }

        return copy;
    }

    private static XElement Rooted(XElement root)
    {
        var copy = Plain(root);
        copy.Add(new XAttribute(XNamespace.Xmlns + "xsi", Xsi.NamespaceName));
        return copy;
    }

    private static bool IsXsi(XAttribute attribute) => attribute.IsNamespaceDeclaration && attribute.Value == Xsi.NamespaceName;

    private static byte[] Write(XElement root, Encoding encoding, bool omitDeclaration)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Indent = true, IndentChars = "  ", NewLineChars = "\n", Encoding = encoding, OmitXmlDeclaration = omitDeclaration };
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            root.Save(writer);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
