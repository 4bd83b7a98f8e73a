using System.Reflection.Metadata;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>Full names of types in metadata; the generic ones without their arguments.</summary>
internal static class TypeNames
{
    internal static string Of(MetadataReader reader, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => Of(reader, (TypeDefinitionHandle)handle),
        HandleKind.TypeReference => Of(reader, (TypeReferenceHandle)handle),
        HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(SignatureNames.Instance, reader),
        _ => "",
    };

    internal static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{Of(reader, outer)}+{reader.GetString(type.Name)}"
            : Joined(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    internal static string Of(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Of(reader, (TypeReferenceHandle)type.ResolutionScope)}+{reader.GetString(type.Name)}"
            : Joined(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    private static string Joined(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
