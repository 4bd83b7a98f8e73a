using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>nurture</c>. What is left out, one number or all of it, has the shipped value and is not signed.</summary>
internal static class NurtureSection
{
    internal static NurtureRules Read(Node root)
    {
        var shipped = NurtureRules.Shipped;
        var node = root.ObjectOrDefaults("nurture");
        var rules = new NurtureRules(
            node.OptionalInteger("startDays", 1, 90) ?? shipped.StartDays, node.OptionalInteger("dormantDays", 30, 3650) ?? shipped.DormantDays,
            node.OptionalInteger("dormantTouches", 0, 100) ?? shipped.DormantTouches, node.OptionalInteger("reviewAfter", 1, 100) ?? shipped.ReviewAfter);
        node.Close();
        return rules;
    }
}
