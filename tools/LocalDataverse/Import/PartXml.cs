using System;
using System.IO;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Reads the XML of a part. Document types, and with them entities, are refused; so is XML that is nested out of all measure.</summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ZipLimits.Part,
    };

    internal static XElement Read(string path, byte[] content)
    {
        try
        {
            CheckDepth(path, content);
            using var reader = Open(content);
            return XElement.Load(reader);
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException or InvalidOperationException)
        {
            throw new DescriptionFault($"the part {path} is no XML that is taken ({exception.Message.TrimEnd('.')})");
        }
    }

    private static void CheckDepth(string path, byte[] content)
    {
        using var reader = Open(content);
        while (reader.Read())
        {
            if (reader.Depth > ZipLimits.XmlDepth)
            {
                throw new DescriptionFault($"the part {path} has elements more than {ZipLimits.XmlDepth} deep");
            }
        }
    }

    private static XmlReader Open(byte[] content) => XmlReader.Create(new MemoryStream(content, writable: false), Settings);
}
