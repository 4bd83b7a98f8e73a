using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each function that a script exports for forms or commands is called by one, or by another script.</summary>
internal sealed class UnusedFunctionRule : IRule
{
    private const string Script = "3";

    public string Id => "unused-function";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var space = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(project.Settings.Prefix);
        var called = FunctionCall.All(sources).Select(each => each.Call.Function).ToHashSet(StringComparer.Ordinal);
        var scripts = sources.Of(ComponentKind.Of("WebResources")).Where(file => file.Root.Text("WebResourceType") == Script)
            .Select(file => (Name: file.Root.Text("Name"), Exports: ScriptExports.Of(sources, file.Root.Text("Name")))).Where(each => each.Exports is not null).ToList();
        return
            from script in scripts
            from function in script.Exports!.Functions
            where function.StartsWith(space + ".Forms.", StringComparison.Ordinal) || function.StartsWith(space + ".Commands.", StringComparison.Ordinal)
            where !called.Contains(function) && !scripts.Exists(other => other.Exports!.Uses(function))
            select Finding.Of(
                sources.Map.PlaceOf($"WebResources/{script.Name}"), Id,
                $"No form, command or other script calls {function}.",
                "Name it in a handler or a command, or do not export it.");
    }
}
