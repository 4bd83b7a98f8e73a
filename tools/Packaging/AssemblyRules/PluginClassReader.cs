using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>Reads the plugin classes of an assembly with what their attributes declare.</summary>
internal sealed class PluginClassReader(MetadataReader metadata)
{
    internal const string Interface = "Microsoft.Xrm.Sdk.IPlugin";

    private const string Attributes = "XrmLeads.Core.";

    /// <summary>The plugin classes in ordinal order of their names; abstract ones are left out.</summary>
    internal IEnumerable<PluginClass> Read() => All().OrderBy(plugin => plugin.Name, StringComparer.Ordinal);

    private IEnumerable<PluginClass> All() =>
        from handle in metadata.TypeDefinitions
        let type = metadata.GetTypeDefinition(handle)
        where (type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Interface)) == 0
        let plugin = Read(handle, type)
        where plugin.IsPlugin || plugin.TypeId is not null || plugin.Steps.Count + plugin.StrayImages.Count + plugin.CustomApis.Count > 0
        select plugin;

    /// <summary>Whether a type implements IPlugin, itself or by a base class of the assembly.</summary>
    internal bool IsPlugin(TypeDefinition type) =>
        type.GetInterfaceImplementations().Any(each => TypeNames.Of(metadata, metadata.GetInterfaceImplementation(each).Interface) == Interface)
        || (!type.BaseType.IsNil && type.BaseType.Kind == HandleKind.TypeDefinition && IsPlugin(metadata.GetTypeDefinition((TypeDefinitionHandle)type.BaseType)));

    private PluginClass Read(TypeDefinitionHandle handle, TypeDefinition type)
    {
        List<ImageDeclaration> images = [.. Arguments(type, "PluginImageAttribute").Select(Image)];
        List<StepDeclaration> steps = [.. Arguments(type, "PluginStepAttribute").Select(step => Step(step, images))];
        return new PluginClass(
            TypeNames.Of(metadata, handle),
            Arguments(type, "PluginTypeAttribute").Select(id => Guid(id.FixedArguments[0])).FirstOrDefault(),
            IsPlugin(type),
            (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public && type.GetMethods().Select(metadata.GetMethodDefinition).Any(IsPublicConstructor),
            steps,
            [.. images.Where(image => steps.TrueForAll(step => step.Id != image.Step))],
            [.. Arguments(type, "CustomApiAttribute").Select(api => Text(api.FixedArguments[0]))]);
    }

    private bool IsPublicConstructor(MethodDefinition method) =>
        metadata.GetString(method.Name) == ".ctor" && (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;

    private static StepDeclaration Step(CustomAttributeValue<string> step, IEnumerable<ImageDeclaration> images)
    {
        var id = Guid(step.FixedArguments[0]);
        object? Named(string name) => step.NamedArguments.FirstOrDefault(argument => argument.Name == name).Value;
        return new StepDeclaration(
            id,
            Text(step.FixedArguments[1]),
            Text(step.FixedArguments[2]),
            (int)step.FixedArguments[3].Value!,
            (string?)Named("Filter") ?? "",
            (int?)Named("Rank") ?? 1,
            Named("Async") is true,
            [.. images.Where(image => image.Step == id)]);
    }

    private static ImageDeclaration Image(CustomAttributeValue<string> image) => new(
        Guid(image.FixedArguments[0]), Guid(image.FixedArguments[1]), (int)image.FixedArguments[2].Value!, Text(image.FixedArguments[3]), Text(image.FixedArguments[4]));

    private static string Guid(CustomAttributeTypedArgument<string> argument) => Text(argument).Trim('{', '}').ToLowerInvariant();

    private static string Text(CustomAttributeTypedArgument<string> argument) => (string?)argument.Value ?? "";

    private IEnumerable<CustomAttributeValue<string>> Arguments(TypeDefinition type, string attribute) =>
        from handle in type.GetCustomAttributes()
        let value = metadata.GetCustomAttribute(handle)
        where value.Constructor.Kind == HandleKind.MethodDefinition
        where TypeNames.Of(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)value.Constructor).GetDeclaringType()) == Attributes + attribute
        select value.DecodeValue(AttributeNames.Instance);
}
