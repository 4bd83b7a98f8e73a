using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Commands: their ids are ours and unique, what they name is defined, and each rule stands where its kind is allowed.</summary>
internal sealed class RibbonRule : IRule
{
    private const string Standard = "Mscrm.";
    private const string Label = "$LocLabels:";
    private static readonly string[] Defining = ["CustomAction", "HideCustomAction", "Button", "CommandDefinition", "LocLabel"];

    public string Id => "ribbon";

    public IEnumerable<Finding> Check(Project project)
    {
        var seen = new HashSet<string>();
        foreach (var file in project.Sources.Files.Where(file => TableSource.PlaceholderOf(file.Path) == "RibbonDiffXml"))
        {
            var defined = Defined(file.Root).ToList();
            foreach (var (element, id) in defined)
            {
                if (!id.StartsWith(project.Settings.Prefix + ".", StringComparison.Ordinal) || !seen.Add($"{element.Name} {id}"))
                {
                    yield return Finding.At(
                        file.File, element, Id,
                        $"The id {id} is not ours or is there twice.",
                        $"Begin it with {project.Settings.Prefix}. and make it unique.");
                }
            }

            var ids = defined.Select(each => each.Id).ToHashSet();
            foreach (var (place, id) in Named(file.Root).Where(each => !ids.Contains(each.Id) && !each.Id.StartsWith(Standard, StringComparison.Ordinal)))
            {
                yield return Finding.At(file.File, place, Id, $"{id} is not defined in this file.", "Define it, or name one that is.");
            }

            foreach (var rule in Misplaced(file.Root))
            {
                yield return Finding.At(file.File, rule, Id, $"{rule.Name} is not allowed in {rule.Parent!.Name}.", "Move it to the other kind of rule.");
            }
        }
    }

    private static IEnumerable<(XElement Element, string Id)> Defined(XElement ribbon) =>
        ribbon.Descendants().Where(element => Defining.Contains(element.Name.LocalName) || (element.Name.LocalName is "EnableRule" or "DisplayRule" && element.Ancestors("RuleDefinitions").Any()))
            .Select(element => (element, element.Text(element.Name == "HideCustomAction" ? "@HideActionId" : "@Id")));

    private static IEnumerable<(XObject Place, string Id)> Named(XElement ribbon) =>
        ribbon.Descendants().Attributes().Where(attribute => attribute.Name == "Command").Select(attribute => ((XObject)attribute, attribute.Value))
            .Concat(ribbon.Descendants("CommandDefinition").Descendants().Where(element => element.Name.LocalName is "EnableRule" or "DisplayRule").Select(element => ((XObject)element, element.Text("@Id"))))
            .Concat(ribbon.Descendants().Attributes().Where(attribute => attribute.Value.StartsWith(Label, StringComparison.Ordinal)).Select(attribute => ((XObject)attribute, attribute.Value[Label.Length..])));

    private static IEnumerable<XElement> Misplaced(XElement ribbon) =>
        ribbon.Descendants("DisplayRule").Elements().Where(rule => rule.Name.LocalName is "CustomRule" or "SelectionCountRule")
            .Concat(ribbon.Descendants("EnableRule").Elements().Where(rule => rule.Name.LocalName is "EntityPrivilegeRule" or "MiscellaneousPrivilegeRule"));
}
