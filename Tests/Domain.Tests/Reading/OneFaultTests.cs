using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Tests.Json;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>One mistake is one fault, wherever in the file it is made: each value of the default definition is spoilt in turn.</summary>
[TestClass]
public sealed class OneFaultTests
{
    /// <summary>Properties that may be left out, so that what is around them means something else.</summary>
    private static readonly string[] MeaningfulAbsence = ["below", "floor", "column", "whenTrue"];

    private readonly Tree _root = Tree.From(JsonText.Read(Defaults.Json));

    [TestMethod]
    public void A_missing_property_brings_no_second_fault() => RequireNone(
        Members().SelectMany(place => After(act => place.Without(act), place, faults =>
            faults.Count == 0 || MeaningfulAbsence.Contains(place.Name)
                || (faults.Count == 1 && (faults[0].Rule == Rule.OneOf || (faults[0].Rule == Rule.Missing && faults[0].Path == place.Path))))));

    [TestMethod]
    public void A_value_of_the_wrong_type_brings_no_second_fault() => RequireNone(
        Place.Below(_root).SelectMany(place => After(act => place.With(Tree.Null, act), place, faults =>
            faults.Count == 1 && faults[0].Path == place.Path && faults[0].Rule == Rule.WrongType)));

    [TestMethod]
    public void A_number_out_of_range_brings_no_second_fault() => RequireNone(
        Place.Below(_root).Where(place => place.Value.Kind == JsonKind.Number && !IsFree(place))
            .SelectMany(place => After(act => place.With(Tree.Of(1e300), act), place, faults =>
            faults.Count == 1 && faults[0].Path == place.Path && faults[0].Rule == Rule.OutOfRange)));

    [TestMethod]
    public void A_mistyped_property_brings_no_second_fault() => RequireNone(
        Members().Where(place => !MeaningfulAbsence.Contains(place.Name) && place.Name is not ("in" or "notIn")).SelectMany(place =>
            After(act => place.WithName(place.Name + "z", act), place, faults =>
                faults.Count == 1 && (place.Name == "kind"
                    || (faults[0].Path == place.PathWithName(place.Name + "z") && faults[0].Remedy == "Did you mean \"" + place.Name + "\"?")))));

    [TestMethod]
    public void An_unknown_kind_brings_no_second_fault() => RequireNone(
        Members().Where(place => place.Name == "kind").SelectMany(place => After(act => place.With(Tree.Of("?"), act), place, faults =>
            faults.Count == 1 && faults[0].Path == place.Path && faults[0].Rule == Rule.UnknownKind)));

    [TestMethod]
    public void A_mistyped_id_of_an_item_is_found_wherever_it_is_used()
    {
        var reading = DefinitionReader.Read(Edit.Of("'id': 'timing',\n      'label': 'Timing of the purchase',\n      'validDays'",
            "'id': 'timings',\n      'label': 'T',\n      'validDays'").Json);

        Assert.AreEqual(
            "$.dimensions.intent.groups[2].criteria[0].item $.dimensions.bant.groups[3].criteria[0].item $.gates.G5.all[1].item",
            string.Join(" ", reading.Faults.Select(fault => fault.Path)));
        Assert.IsTrue(reading.Faults.All(fault => fault.Rule == Rule.UnknownItem && fault.Remedy == "Did you mean \"timings\"?"));
    }

    private static bool IsFree(Place place) => place.Path.EndsWith(".from", StringComparison.Ordinal)
        || place.Path.EndsWith(".below", StringComparison.Ordinal);

    private IEnumerable<Place> Members() => Place.Below(_root).Where(place => place.IsMember);

    /// <summary>What is wrong with the faults after a change; empty where they are as they should be.</summary>
    private IEnumerable<string> After(Action<Action> change, Place place, Func<IReadOnlyList<Fault>, bool> isRight)
    {
        IReadOnlyList<Fault> faults = [];
        change(() => faults = DefinitionReader.Read(TreeText.Write(_root, JsonStyle.Compact)).Faults);
        return isRight(faults) ? [] : [place.Path + " gives " + faults.Count + ":\n  " + string.Join("\n  ", faults)];
    }

    private static void RequireNone(IEnumerable<string> complaints) => Assert.AreEqual("", string.Join("\n", complaints));
}
