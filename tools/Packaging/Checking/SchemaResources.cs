using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Schema;

namespace XrmLeads.Packaging.Checking;

/// <summary>The schemas that this assembly carries; Schemas/README.md says where they come from.</summary>
internal sealed class SchemaResources : XmlResolver
{
    private static readonly Uri Base = new("schema:///Schemas/");

    /// <summary>Schemas with all that they include, ready to validate with.</summary>
    /// <param name="names">Their paths within the folder of schemas.</param>
    internal static XmlSchemaSet Load(params IEnumerable<string> names)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new SchemaResources() };
        foreach (var name in names)
        {
            schemas.Add(null, new Uri(Base, name).ToString());
        }

        schemas.Compile();
        return schemas;
    }

    /// <summary>The paths of the schemas in a folder, within the folder of schemas.</summary>
    /// <param name="folder">The folder with its slash.</param>
    internal static IEnumerable<string> In(string folder) =>
        from name in typeof(SchemaResources).Assembly.GetManifestResourceNames()
        where name.StartsWith("Schemas/" + folder, StringComparison.Ordinal) && name.EndsWith(".xsd", StringComparison.Ordinal)
        orderby name
        select name["Schemas/".Length..];

    /// <summary>The lines of a list among the schemas, without remarks.</summary>
    internal static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open("Schemas/" + name));
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    }

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => baseUri is null ? new Uri(relativeUri!) : new Uri(baseUri, relativeUri!);

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => Open(absoluteUri.AbsolutePath.TrimStart('/'));

    private static Stream Open(string name) =>
        typeof(SchemaResources).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"There is no schema {name} in this assembly.");
}
