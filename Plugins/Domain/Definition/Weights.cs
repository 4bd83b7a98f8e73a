namespace XrmLeads.Domain.Definition;

/// <summary>How dimensions are joined into the two figures that rank leads. Each sum of weights is 1.</summary>
public sealed class Weights(double fit, double intent, double engagement, double bant, double behaviourIntent, double behaviourEngagement)
{
    /// <summary>Weight of FIT in Composite.</summary>
    public double Fit { get; } = fit;

    /// <summary>Weight of INTENT in Composite.</summary>
    public double Intent { get; } = intent;

    /// <summary>Weight of ENGAGEMENT in Composite.</summary>
    public double Engagement { get; } = engagement;

    /// <summary>Weight of BANT in Composite.</summary>
    public double Bant { get; } = bant;

    /// <summary>Weight of INTENT in Behaviour.</summary>
    public double BehaviourIntent { get; } = behaviourIntent;

    /// <summary>Weight of ENGAGEMENT in Behaviour.</summary>
    public double BehaviourEngagement { get; } = behaviourEngagement;

    internal double Composite(double fit, double intent, double engagement, double bant) =>
        (Fit * fit) + (Intent * intent) + (Engagement * engagement) + (Bant * bant);

    internal double Behaviour(double intent, double engagement) => (BehaviourIntent * intent) + (BehaviourEngagement * engagement);
}
