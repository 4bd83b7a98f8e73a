using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>One way to break one rule, and a near miss that does not. Texts are written with single quotes, as in <see cref="Edit"/>.</summary>
internal sealed class FaultCase
{
    private readonly Edit _break;
    private readonly string _path;
    private readonly string _at;
    private readonly string _says;
    private readonly string _remedy;
    private readonly Edit _twin;

    /// <param name="rule">The rule that is broken.</param>
    /// <param name="name">How it is broken, in a few words.</param>
    /// <param name="breaks">The change that breaks it.</param>
    /// <param name="path">The JSON path of the fault.</param>
    /// <param name="at">The text at the place of the fault.</param>
    /// <param name="says">What the problem names.</param>
    /// <param name="remedy">What the remedy names.</param>
    /// <param name="twin">A change as near as possible that is accepted.</param>
    internal FaultCase(string rule, string name, Edit breaks, string path, string at, string says, string remedy, Edit twin)
    {
        Rule = rule;
        Name = rule + ": " + name;
        _break = breaks;
        _path = path;
        _at = at;
        _says = Edit.Quoted(says);
        _remedy = Edit.Quoted(remedy);
        _twin = twin;
    }

    internal string Rule { get; }

    internal string Name { get; }

    internal void RequireOneFault()
    {
        var json = _break.Json;
        var reading = DefinitionReader.Read(json);

        Assert.IsNull(reading.Definition);
        Assert.HasCount(1, reading.Faults, string.Join("\n", reading.Faults));
        var fault = reading.Faults.Single();
        Assert.AreEqual(Rule, fault.Rule, fault.ToString());
        Assert.AreEqual(_path, fault.Path);
        Assert.AreEqual(Edit.PlaceOf(json, _at), fault.Line + ":" + fault.Column, fault.ToString());
        Assert.Contains(_says, fault.Problem);
        Assert.Contains(_remedy, fault.Remedy);
        Sentences.Require(fault);
    }

    internal void RequireTwinIsAccepted() => Defaults.Read(_twin.Json);
}
