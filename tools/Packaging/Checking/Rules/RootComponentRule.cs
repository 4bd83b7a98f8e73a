using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Generating;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>The manifest lists each component, and nothing else, in order.</summary>
internal sealed class RootComponentRule : IRule
{
    public string Id => "root-component";

    public IEnumerable<Finding> Check(Project project)
    {
        if (project.Sources.Root(Packer.ManifestSource)?.Descendants("RootComponents").FirstOrDefault() is not { } list)
        {
            yield break;
        }

        const string File = $"{SolutionSources.Folder}/{Packer.ManifestSource}";
        var expected = RootComponents.Of(project).Select(Text).ToList();
        var actual = list.Elements().ToList();
        foreach (var component in actual.Where(component => !expected.Contains(Text(component))))
        {
            yield return Finding.At(
                File, component, Id,
                $"{Text(component)} has no source, or is listed in another way.",
                "Call xrmleads gen, which writes the list.");
        }

        foreach (var missing in expected.Except(actual.Select(Text)))
        {
            yield return Finding.At(File, list, Id, $"{missing} is not listed.", "Call xrmleads gen, which writes the list.");
        }

        if (actual.Select(Text).ToHashSet().SetEquals(expected) && !actual.Select(Text).SequenceEqual(expected))
        {
            yield return Finding.At(
                File, list, Id,
                "The list names a component twice, or not in the order of type and key.",
                "Call xrmleads gen, which writes the list.");
        }
    }

    private static string Text(XElement component) => string.Join(", ", component.Attributes().Select(each => $"{each.Name} {each.Value}"));
}
