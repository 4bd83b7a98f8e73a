using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each command, rule and label that a command bar defines is used by it.</summary>
internal sealed class UnusedCommandRule : IRule
{
    private const string Label = "$LocLabels:";

    public string Id => "unused-command";

    public IEnumerable<Finding> Check(Project project) =>
        from file in project.Sources.Files
        where TableSource.PlaceholderOf(file.Path) == "RibbonDiffXml"
        let used = Used(file.Root).ToHashSet()
        from defined in Defined(file.Root)
        where !used.Contains((defined.Name.LocalName, defined.Text("@Id")))
        select Finding.At(file.File, defined.Place("@Id"), Id, $"Nothing uses {defined.Text("@Id")}.", "Use it, or delete it.");

    private static IEnumerable<XElement> Defined(XElement ribbon) =>
        ribbon.Elements("CommandDefinitions").Elements().Concat(ribbon.Elements("RuleDefinitions").Elements().Elements()).Concat(ribbon.Elements("LocLabels").Elements());

    private static IEnumerable<(string Kind, string Id)> Used(XElement ribbon) =>
        ribbon.Descendants().Attributes("Command").Select(command => ("CommandDefinition", command.Value))
            .Concat(ribbon.Descendants("CommandDefinition").Descendants().Where(rule => rule.Name.LocalName is "EnableRule" or "DisplayRule").Select(rule => (rule.Name.LocalName, rule.Text("@Id"))))
            .Concat(ribbon.Descendants().Attributes().Where(text => text.Value.StartsWith(Label, StringComparison.Ordinal)).Select(text => ("LocLabel", text.Value[Label.Length..])));
}
