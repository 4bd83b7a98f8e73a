namespace XrmLeads.Domain.Definition;

/// <summary>How dimensions are joined into the two figures that rank leads. Each sum of weights is 1.</summary>
/// <param name="Fit">Weight of FIT in Composite.</param>
/// <param name="Intent">Weight of INTENT in Composite.</param>
/// <param name="Engagement">Weight of ENGAGEMENT in Composite.</param>
/// <param name="Bant">Weight of BANT in Composite.</param>
/// <param name="BehaviourIntent">Weight of INTENT in Behaviour.</param>
/// <param name="BehaviourEngagement">Weight of ENGAGEMENT in Behaviour.</param>
public sealed record Weights(double Fit, double Intent, double Engagement, double Bant, double BehaviourIntent, double BehaviourEngagement)
{
    internal double Composite(double fit, double intent, double engagement, double bant) =>
        (Fit * fit) + (Intent * intent) + (Engagement * engagement) + (Bant * bant);

    internal double Behaviour(double intent, double engagement) => (BehaviourIntent * intent) + (BehaviourEngagement * engagement);
}
