using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points for each counted signal of a type.</summary>
internal sealed class SignalKind : Kind
{
    public override string Name => "signal";

    public override string Purpose =>
        "Points for each signal of a type, halved every half-life of the dimension, group or criterion; a few a day count, or with \"repeatable\": false the latest alone.";

    public override bool IsCondition => false;

    internal override Criterion? Read(Node node, CriterionHeader header, DefinitionContext context)
    {
        var type = node.Identifier("signal");
        var points = context.Points(node);
        var halfLife = node.OptionalNumber("halfLifeDays", DefinitionContext.LeastDays, DefinitionContext.MostDays) ?? context.Place.HalfLifeDays;
        var dailyLimit = node.OptionalInteger("dailyLimit", 1, 1000) ?? context.DailyLimit;
        var repeatable = node.OptionalBoolean("repeatable") ?? true;
        if (!context.Place.TakesSignals)
        {
            node.Fault(
                "kind", Rule.SignalOutOfPlace, "Signals count in intent and engagement, not in " + context.Place.DimensionId + ".",
                "Move the criterion to a group of intent or engagement.");
            return null;
        }

        if (type.Length == 0)
        {
            return null;
        }

        if (context.FindSignal(type) is { } other)
        {
            node.Fault(
                "signal", Rule.SignalTwice, "The signal " + Wording.Quote(type) + " is counted by the criterion " + Wording.Quote(other.Id) + " already.",
                "Count a signal in one place.");
            return null;
        }

        var criterion = new SignalCriterion(header, context.Signals.Count, type, points, halfLife, dailyLimit, repeatable);
        context.Signals.Add(criterion);
        return criterion;
    }
}
