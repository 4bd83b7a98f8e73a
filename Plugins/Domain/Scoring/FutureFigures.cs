namespace XrmLeads.Domain.Scoring;

/// <summary>The figures that decay moves, at one moment.</summary>
internal struct FutureFigures
{
    internal double Intent;
    internal double Behaviour;
    internal double Composite;
}
