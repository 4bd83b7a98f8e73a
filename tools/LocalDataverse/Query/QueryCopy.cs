using System;
using System.IO;
using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>A query as the server receives it: what a step changes in it does not reach the caller.</summary>
internal static class QueryCopy
{
    private static readonly DataContractSerializer Serializer = new(
        typeof(QueryBase), [typeof(Money), typeof(OptionSetValue), typeof(EntityReference), typeof(int[]), typeof(string[]), typeof(Guid[])]);

    internal static QueryBase Of(QueryBase query)
    {
        using var content = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateBinaryWriter(content, null, null, ownsStream: false))
        {
            Serializer.WriteObject(writer, query);
        }

        content.Position = 0;
        using var reader = XmlDictionaryReader.CreateBinaryReader(content, XmlDictionaryReaderQuotas.Max);
        return (QueryBase)Serializer.ReadObject(reader)!;
    }
}
