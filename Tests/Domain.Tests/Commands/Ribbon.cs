#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Domain.Tests.Commands;

/// <summary>The command bar of a table, as the solution ships it.</summary>
internal sealed class Ribbon
{
    private readonly XElement _root;

    private Ribbon(string table, XElement root)
    {
        Table = table;
        _root = root;
        Buttons = root.Descendants("CustomAction").Select(action => new RibbonButton(this, action)).ToList();
    }

    /// <summary>The command bars that have commands.</summary>
    internal static IReadOnlyList<Ribbon> All { get; } = Directory.GetDirectories(Path.Combine(Repository.Root, "Solution", "Entities"))
        .OrderBy(folder => folder, StringComparer.OrdinalIgnoreCase)
        .Select(folder => new Ribbon(Path.GetFileName(folder).ToLowerInvariant(), XElement.Load(Path.Combine(folder, "RibbonDiff.xml"))))
        .Where(ribbon => ribbon.Buttons.Count > 0)
        .ToList();

    /// <summary>The logical name of the table.</summary>
    internal string Table { get; }

    /// <summary>Its buttons, on its form, its list and where it is a sub-grid.</summary>
    internal IReadOnlyList<RibbonButton> Buttons { get; }

    /// <summary>The definition of a command.</summary>
    internal XElement Command(string id) => _root.Descendants("CommandDefinition").Single(each => (string?)each.Attribute("Id") == id);

    /// <summary>What a rule consists of.</summary>
    internal IEnumerable<XElement> Rule(string id) =>
        _root.Element("RuleDefinitions")!.Descendants().Where(each => each.Name.LocalName is "DisplayRule" or "EnableRule" && (string?)each.Attribute("Id") == id).Elements();

    /// <summary>A text of a button.</summary>
    internal string Label(string reference) => _root.Descendants("LocLabel")
        .Single(each => "$LocLabels:" + (string?)each.Attribute("Id") == reference).Descendants("Title").Single().Attribute("description")!.Value;
}
#endif
