using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>rejection</c>. What is left out, one number or all of it, has the shipped value, as in <see cref="HandoffSection"/>.</summary>
internal static class RejectionSection
{
    /// <summary>The longest window in business minutes: 300 working days of eight hours.</summary>
    private const int MostMinutes = 144_000;

    internal static RejectionRules Read(Node root)
    {
        var node = root.ObjectOrDefaults("rejection");
        var rules = new RejectionRules(node.OptionalInteger("verifyMinutes", 1, MostMinutes) ?? 480, node.OptionalInteger("samplePercent", 0, 100) ?? 10);
        node.Close();
        return rules;
    }
}
