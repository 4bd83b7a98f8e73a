using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Generating;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Steps and constants are those that follow from the plugin DLL and from the sources.</summary>
internal sealed class GeneratedRule : IRule
{
    public string Id => "generated";

    public IEnumerable<Finding> Check(Project project)
    {
        var canonical = project.Sources.Files.Where(file => CanonicalForm.Has(file.Path)).Select(file => (file.File, Content: CanonicalForm.Of(project.Sources, file)))
            .Where(file => file.Content is not null).Aggregate(project.Sources.Tree, (all, file) => all.With(file.File, file.Content!));
        var generated = SchemaGenerator.Apply(Project.Of(StepGenerator.Apply(Project.Of(canonical))));
        return
            from path in Generator.Different(canonical, generated)
            let problem = canonical[path] is null ? "It is missing." : generated[path] is null ? "Nothing declares it any more." : "It is not what follows from its source."
            let source = path.StartsWith(SolutionSources.Folder, StringComparison.Ordinal) ? "the attributes on the plugin classes" : "the sources of the solution"
            select Finding.Of(path, Id, problem, $"Change {source} and call xrmleads gen.");
    }
}
