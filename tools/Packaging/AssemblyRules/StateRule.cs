using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>Plugins keep no state: one object serves many requests at a time. Elsewhere in the DLL no static field changes, but for those named here.</summary>
internal sealed class StateRule : AssemblyRule
{
    // Types whose static fields may change, each with its reason.
    private static readonly Dictionary<string, string> Allowed = new() { ["XrmLeads.Definitions.DefinitionCatalogue"] = "Definitions in force, by organization, at most a minute old." };

    public override string Id => "assembly-state";

    protected override IEnumerable<(string Problem, string Remedy)> Check(PluginAssembly assembly)
    {
        var metadata = assembly.Metadata;
        var classes = new PluginClassReader(metadata);
        return
            from handle in metadata.TypeDefinitions
            let type = metadata.GetTypeDefinition(handle)
            let name = TypeNames.Of(metadata, handle)
            where !Allowed.ContainsKey(name)
            let isPlugin = classes.IsPlugin(type)
            from fieldHandle in type.GetFields()
            let field = metadata.GetFieldDefinition(fieldHandle)
            let fieldName = metadata.GetString(field.Name)
            where IsState(field, isPlugin) && !IsGenerated(name, fieldName)
            select ($"{name}.{fieldName} can change between requests.", "Make it readonly and of an unchanging type, or keep the value within the call.");
    }

    private static bool IsState(FieldDefinition field, bool isPlugin)
    {
        if (field.Attributes.HasFlag(FieldAttributes.Literal))
        {
            return false;
        }

        var isReadOnly = field.Attributes.HasFlag(FieldAttributes.InitOnly);
        return isPlugin ? !isReadOnly || IsCollection(field.DecodeSignature(SignatureNames.Instance, null!)) : field.Attributes.HasFlag(FieldAttributes.Static) && !isReadOnly;
    }

    private static bool IsCollection(string type) =>
        type.EndsWith("[]", StringComparison.Ordinal)
        || type == "System.Text.StringBuilder"
        || (type.StartsWith("System.Collections.", StringComparison.Ordinal)
            && !type.Split('.')[^1].StartsWith("IReadOnly", StringComparison.Ordinal)
            && !type.StartsWith("System.Collections.ObjectModel.ReadOnly", StringComparison.Ordinal));

    // The compiler keeps delegates and switch tables in fields of its own, whose names C# could not write.
    private static bool IsGenerated(string type, string field) =>
        type.Contains('<', StringComparison.Ordinal) || field.StartsWith("<>", StringComparison.Ordinal) || field.StartsWith("CS$", StringComparison.Ordinal);
}
