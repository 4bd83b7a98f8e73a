using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads a definition file: all its faults, or the definition.</summary>
public static class DefinitionReader
{
    /// <summary>Reads a definition.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="catalogue">The columns that exist beside those the definition declares; null for the standard ones.</param>
    /// <returns>The definition, or all faults in the order of the file.</returns>
    public static DefinitionReading Read(string json, ColumnCatalogue? catalogue = null)
    {
        JsonValue root;
        try
        {
            root = JsonText.Read(json);
        }
        catch (JsonSyntaxException fault)
        {
            return new DefinitionReading(
                null, [new Fault("$", fault.Line, fault.Column, Rule.Syntax, fault.Message, "Mend the JSON; an editor shows the place.")]);
        }

        var faults = new List<Fault>();
        var definition = ReadRoot(new Node(root, "$", faults), root, new DefinitionContext(catalogue ?? new ColumnCatalogue()), faults);

        return new DefinitionReading(definition, faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).ToList());
    }

    private static LeadDefinition? ReadRoot(Node root, JsonValue json, DefinitionContext context, List<Fault> faults)
    {
        root.OptionalText("$schema");
        var name = root.Text("name");
        var version = root.Integer("version", 1, int.MaxValue);
        var scope = root.Identifier("scope");
        var priority = root.Integer("priority", 1, 1_000_000);
        foreach (var column in root.OptionalObjects("columns"))
        {
            context.Columns.Declare(column);
        }

        var reach = new ReachColumns(
            context.Columns.Standard("emailaddress1"), context.Columns.Standard("donotemail"), context.Columns.Standard("telephone1"),
            context.Columns.Standard("mobilephone"), context.Columns.Standard("donotphone"), context.Columns.Standard("msdyn_gdproptout"),
            context.Columns.Standard("xl_suppressed"));
        var appliesTo = ConditionSection.Read(root.OptionalObjects("appliesTo"), context);
        ItemSection.Read(root, context);
        var signals = root.Object("signals");
        context.DailyLimit = signals.Integer("dailyLimit", 1, 1000) ?? 1;
        signals.Close();
        var knockOuts = KnockOutSection.Read(root, context);
        var dimensions = root.Object("dimensions");
        var fit = DimensionSection.Read(dimensions, "fit", takesSignals: false, context);
        var intent = DimensionSection.Read(dimensions, "intent", takesSignals: true, context);
        var engagement = DimensionSection.Read(dimensions, "engagement", takesSignals: true, context);
        var bant = DimensionSection.Read(dimensions, "bant", takesSignals: false, context);
        dimensions.Close();
        var weights = WeightSection.Read(root);
        var reachable = new Reachable(fit, intent, engagement, bant, weights, context);
        var thresholds = ThresholdSection.Read(root, reachable, context);
        var gates = GateSection.Read(root, reachable, context);
        var handoff = HandoffSection.Read(root);
        var rejection = RejectionSection.Read(root);
        var nurture = NurtureSection.Read(root);
        var personas = PersonaSection.Read(root, context);
        root.Close();
        if (faults.Count > 0)
        {
            return null;
        }

        return new LeadDefinition(new DefinitionParts
        {
            Name = name,
            Version = version ?? 1,
            Scope = scope,
            Priority = priority ?? 1,
            AppliesTo = appliesTo,
            Items = context.Items,
            KnockOuts = knockOuts,
            Fit = fit,
            Intent = intent,
            Engagement = engagement,
            Bant = bant,
            Signals = context.Signals,
            Weights = weights.Weights,
            Thresholds = thresholds!,
            Gates = gates!,
            Handoff = handoff,
            Rejection = rejection,
            Nurture = nurture,
            Personas = personas,
            Columns = context.Columns.Slots,
            OwnColumns = context.Columns.OwnTypes,
            Reach = reach,
            Hash = CanonicalText.Hash(json),
        });
    }
}

/// <summary>What came of reading a definition.</summary>
public sealed class DefinitionReading(LeadDefinition? definition, IReadOnlyList<Fault> faults)
{
    /// <summary>The definition; null where there are faults.</summary>
    public LeadDefinition? Definition { get; } = definition;

    /// <summary>All faults in the order of the file; empty where there is a definition.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
