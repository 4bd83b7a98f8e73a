namespace XrmLeads.Domain.Scoring;

/// <summary>A figure that decay moves.</summary>
internal enum FutureFigure
{
    Intent,
    Behaviour,
    Composite,
}

/// <summary>The figures that decay moves, at one moment.</summary>
internal struct FutureFigures
{
    internal double Intent;
    internal double Behaviour;
    internal double Composite;

    internal readonly double this[FutureFigure figure] => figure == FutureFigure.Intent ? Intent : figure == FutureFigure.Behaviour ? Behaviour : Composite;
}
