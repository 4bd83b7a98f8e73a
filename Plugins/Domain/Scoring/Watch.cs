using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>What a search for a change looks at: thresholds, each of which a figure meets or not. It is filled anew for each search and allocates once.</summary>
internal sealed class Watch
{
    private readonly WatchedThreshold[] _thresholds;

    /// <param name="most">The most thresholds it will hold; at most 31.</param>
    internal Watch(int most) => _thresholds = new WatchedThreshold[most];

    internal int Count { get; private set; }

    /// <summary>The last moment, in ticks, at which the recent action counts in place of a figure; before now for none.</summary>
    internal long ActionUntil { get; private set; }

    internal ref readonly WatchedThreshold this[int index] => ref _thresholds[index];

    internal void Begin(long actionUntil)
    {
        Count = 0;
        ActionUntil = actionUntil;
    }

    /// <summary>Adds a threshold.</summary>
    /// <param name="figure">The figure that meets it or not.</param>
    /// <param name="threshold">The threshold.</param>
    /// <param name="orAction">Whether a recent action meets it, too.</param>
    internal void Add(FutureFigure figure, double threshold, bool orAction = false) =>
        _thresholds[Count++] = new WatchedThreshold { Figure = figure, Threshold = threshold, OrAction = orAction };

    internal void Add(FutureFigure figure, double[] thresholds)
    {
        foreach (var threshold in thresholds)
        {
            Add(figure, threshold);
        }
    }

    /// <summary>Which thresholds are met at a moment, a bit each.</summary>
    internal int Met(in FutureFigures figures, long at)
    {
        var met = 0;
        for (var i = 0; i < Count; i++)
        {
            ref readonly var threshold = ref _thresholds[i];
            if (Thresholds.Meets(figures[threshold.Figure], threshold.Threshold) || (threshold.OrAction && at <= ActionUntil))
            {
                met |= 1 << i;
            }
        }

        return met;
    }
}

/// <summary>A threshold and what meets it.</summary>
internal struct WatchedThreshold
{
    internal FutureFigure Figure;
    internal double Threshold;
    internal bool OrAction;
}
