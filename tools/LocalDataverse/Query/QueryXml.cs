using System.IO;
using System.Xml;
using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// Reads the XML of queries, which anyone may send: without a document type, so without entities, and within bounds of length and depth that no
/// query needs.
/// </summary>
internal static class QueryXml
{
    private const int MostCharacters = 1_000_000;
    private const int DeepestElement = 100;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };

    /// <exception cref="XmlException">The text is not well formed, has a document type, is too long or too deep; the message says where.</exception>
    internal static XElement Parse(string text)
    {
        CheckDepth(text);
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        return XElement.Load(reader);
    }

    private static void CheckDepth(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                var place = (IXmlLineInfo)reader;
                throw new XmlException($"Elements are nested deeper than {DeepestElement} levels.", null, place.LineNumber, place.LinePosition);
            }
        }
    }
}
