using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Values of our choices lie in the publisher's range, each once.</summary>
internal sealed class OptionValueRule : IRule
{
    public string Id => "option-value";

    public IEnumerable<Finding> Check(Project project)
    {
        var first = project.Settings.ChoiceValuePrefix * 10_000L;
        foreach (var file in project.Sources.Files)
        {
            foreach (var choice in file.Root.DescendantsAndSelf("optionset").Where(choice => choice.Text("OptionSetType") == "picklist"))
            {
                var seen = new HashSet<string>();
                foreach (var option in choice.Descendants("option"))
                {
                    var isNumber = long.TryParse(option.Text("@value"), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
                    if (!isNumber || value < first || value > first + 9_999 || !seen.Add(option.Text("@value")))
                    {
                        yield return Finding.At(
                            file.File, option, Id,
                            $"The value {option.Text("@value")} is outside the publisher's range or is there twice.",
                            $"Take a free one from {first} to {first + 9_999}.");
                    }
                }
            }
        }
    }
}
