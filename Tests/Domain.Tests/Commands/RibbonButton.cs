#if NET
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Domain.Tests.Commands;

/// <summary>A button of a command bar, with what decides whether it is shown.</summary>
internal sealed class RibbonButton
{
    private readonly Ribbon _ribbon;
    private readonly XElement _button;
    private readonly XElement _command;

    internal RibbonButton(Ribbon ribbon, XElement action)
    {
        _ribbon = ribbon;
        _button = action.Descendants("Button").Single();
        _command = ribbon.Command(_button.Attribute("Command")!.Value);
        Place = action.Attribute("Location")!.Value.Split('.')[1];
        Name = _button.Attribute("Id")!.Value.Split('.')[2];
    }

    /// <summary>What it does: the name of an act, or of a custom API without its prefix.</summary>
    internal string Name { get; }

    /// <summary>Form, HomepageGrid or SubGrid.</summary>
    internal string Place { get; }

    /// <summary>What people read.</summary>
    internal string Label => _ribbon.Label(_button.Attribute("LabelText")!.Value);

    /// <summary>The privileges that its display rules ask for, in lower case.</summary>
    internal IReadOnlyList<string> Privileges => Rules("DisplayRule")
        .Select(rule => "prv" + rule.Attribute("PrivilegeType")!.Value + Entity(rule.Attribute("EntityName")!.Value))
        .Select(name => name.ToLowerInvariant()).ToList();

    /// <summary>The functions that decide about it, each with the texts it is given.</summary>
    internal IReadOnlyList<(string Function, string Text)> CustomRules => Rules("EnableRule").Where(rule => rule.Name == "CustomRule").Select(Call).ToList();

    /// <summary>The function that it calls, with the text it is given.</summary>
    internal (string Function, string Text) Action => Call(_command.Descendants("JavaScriptFunction").Single());

    /// <summary>How many rows may be selected; null where the selection does not matter.</summary>
    internal string? Selection => Rules("EnableRule").FirstOrDefault(rule => rule.Name == "SelectionCountRule") is { } rule
        ? rule.Attribute("Maximum")!.Value == "1" ? "one" : "up to " + rule.Attribute("Maximum")!.Value
        : null;

    private static string Entity(string name) => name == "activitypointer" ? "activity" : name;

    private static (string Function, string Text) Call(XElement call) =>
        (call.Attribute("FunctionName")!.Value, string.Join(',', call.Elements("StringParameter").Select(each => each.Attribute("Value")!.Value)));

    private IEnumerable<XElement> Rules(string kind) => _command.Descendants(kind).SelectMany(rule => _ribbon.Rule(rule.Attribute("Id")!.Value));
}
#endif
