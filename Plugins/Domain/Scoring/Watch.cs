namespace XrmLeads.Domain.Scoring;

/// <summary>What a search for a change looks at: thresholds of the figures that decay moves, each list falling, each with at most 15 of them.</summary>
internal sealed class Watch
{
    internal Watch(double[] composite, double[] behaviour, double[] intent, double behaviourOrAction)
    {
        Composite = composite;
        Behaviour = behaviour;
        Intent = intent;
        BehaviourOrAction = behaviourOrAction;
    }

    internal double[] Composite { get; }

    internal double[] Behaviour { get; }

    internal double[] Intent { get; }

    /// <summary>A threshold of Behaviour that a recent action meets, too.</summary>
    internal double BehaviourOrAction { get; }

    /// <summary>Whether <see cref="BehaviourOrAction"/> is watched.</summary>
    internal bool WatchesAction { get; private set; }

    /// <summary>The last moment, in ticks, at which the recent action counts; before now for none.</summary>
    internal long ActionUntil { get; private set; }

    internal bool IsEmpty => !WatchesAction && Composite.Length + Behaviour.Length + Intent.Length == 0;

    /// <summary>Sets what differs from lead to lead.</summary>
    internal void Begin(bool watchesAction, long actionUntil)
    {
        WatchesAction = watchesAction;
        ActionUntil = actionUntil;
    }
}
