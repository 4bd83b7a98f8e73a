using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the environment variables and the values that a solution gives them.</summary>
internal static class EnvironmentVariableImporter
{
    // The byte order mark of UTF-8, which JSON may not have and files do.
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    private const string Definition = "environmentvariabledefinition.xml";
    private const int FirstType = 100_000_000;
    private const int LastType = 100_000_005;

    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var path in zip.Paths("environmentvariabledefinitions/", Definition))
        {
            notes.Try(path, () => Import(zip, path, catalogue, notes));
        }
    }

    private static void Import(SolutionZip zip, string path, Catalogue catalogue, ImportNotes notes)
    {
        var element = zip.Xml(path);
        var name = element.Text("schemaname");
        notes.Once("environment variable", name);
        var type = Xml.Integer(element.RequiredChild("type"));
        if (type is < FirstType or > LastType)
        {
            throw new DescriptionFault($"its type is {type}; it takes {FirstType} to {LastType}");
        }

        var values = path[..^Definition.Length] + "environmentvariablevalues.json";
        var variable = new EnvironmentVariable(
            name,
            element.Element("displayname")?.OptionalText("default") ?? name,
            element.Child("defaultvalue"),
            type,
            zip.Has(values) ? Value(values, zip.Bytes(values)) : null);
        catalogue.EnvironmentVariables.RemoveAll(v => v.SchemaName == variable.SchemaName);
        catalogue.EnvironmentVariables.Add(variable);
        notes.Imported("environment variable", name);
        if (variable.Value is not null)
        {
            notes.Imported("environment variable value", name);
        }
    }

    private static string Value(string path, byte[] content)
    {
        try
        {
            using var json = JsonDocument.Parse(content.AsMemory(content.AsSpan().StartsWith(Mark) ? Mark.Length : 0));
            var value = json.RootElement.GetProperty("environmentvariablevalues").GetProperty("environmentvariablevalue");
            return (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().First() : value).GetProperty("value").GetString()
                ?? throw new KeyNotFoundException("the value is null");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DescriptionFault($"the part {path} holds no environmentvariablevalues.environmentvariablevalue.value ({exception.Message.TrimEnd('.')})");
        }
    }
}
