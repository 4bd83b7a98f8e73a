using System.Collections.Generic;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>A class of the plugin assembly that implements IPlugin or says that it does.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="TypeId">The id that its attribute gives it, null where it has none.</param>
/// <param name="IsPlugin">Whether it implements IPlugin, itself or by a base class.</param>
/// <param name="CanBeCreated">Whether the platform can create it: public, not abstract, with a public constructor.</param>
/// <param name="Steps">The steps that it declares.</param>
/// <param name="StrayImages">Images that name no step of it.</param>
/// <param name="CustomApis">The unique names of the custom APIs that it implements.</param>
internal sealed record PluginClass(
    string Name, string? TypeId, bool IsPlugin, bool CanBeCreated, IReadOnlyList<StepDeclaration> Steps, IReadOnlyList<ImageDeclaration> StrayImages, IReadOnlyList<string> CustomApis);
