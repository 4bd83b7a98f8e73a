using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each global choice that a column takes its values from is in the solution, and its default is one of them.</summary>
internal sealed class OptionSetRule : IRule
{
    public string Id => "option-set";

    public IEnumerable<Finding> Check(Project project)
    {
        var choices = project.Sources.Of(ComponentKind.Of("OptionSets")).ToLookup(file => file.Root.Text("@Name"), file => file.Root);
        foreach (var file in project.Sources.Files.Where(file => TableSource.Is(file.Path)))
        {
            foreach (var name in file.Root.Descendants("OptionSetName"))
            {
                var initial = name.Parent!.Element("AppDefaultValue");
                if (!choices.Contains(name.Value))
                {
                    yield return Finding.At(file.File, name, Id, $"There is no choice {name.Value}.", "Name one of OptionSets/, or add it.");
                }
                else if (initial is not null && initial.Value != "-1" && choices[name.Value].SelectMany(choice => choice.Descendants("option")).All(option => option.Text("@value") != initial.Value))
                {
                    yield return Finding.At(
                        file.File, initial, Id,
                        $"The choice {name.Value} has no value {initial.Value}.",
                        "Write one of its values, or -1 for none.");
                }
            }
        }
    }
}
