using XrmLeads.Cli.Mapping.Moments;

namespace XrmLeads.Cli.Mapping;

/// <summary>A row says that the lead did something.</summary>
/// <param name="Type">The signal type.</param>
/// <param name="When">What the row must say; null where its moment is reason enough.</param>
/// <param name="On">When it happened.</param>
internal sealed record SignalRule(string Type, RowCondition? When, MomentRule On);
