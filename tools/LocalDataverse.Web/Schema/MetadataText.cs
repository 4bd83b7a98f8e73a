using System;
using System.Linq;
using System.Text;
using System.Xml;
using Microsoft.OData.Edm.Csdl;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>The answer to $metadata: the model in the Common Schema Definition Language.</summary>
internal static class MetadataText
{
    internal static byte[] Of(EdmSchema schema)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            if (!CsdlWriter.TryWriteCsdl(schema.Model, writer, CsdlTarget.OData, out var errors))
            {
                throw new InvalidOperationException($"The model cannot be written: {string.Join(" ", errors.Select(e => e.ErrorMessage))}");
            }
        }

        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + text);
    }
}
