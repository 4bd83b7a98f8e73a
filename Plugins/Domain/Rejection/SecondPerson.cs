using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Rejection;

/// <summary>Who may judge a rejection: nobody who has a part in it.</summary>
public sealed class SecondPerson
{
    private readonly HashSet<Guid> _hasPart = [];

    /// <summary>Gathers those who have a part.</summary>
    /// <param name="rejecter">Who rejected the lead; null where nobody is known.</param>
    /// <param name="madeReady">Who made the lead Sales-Ready by hand; null where the system did.</param>
    /// <param name="answered">Who entered an answer that the rejection is about.</param>
    public SecondPerson(Guid? rejecter, Guid? madeReady, IEnumerable<Guid> answered)
    {
        _hasPart.UnionWith(answered);
        foreach (var person in new[] { rejecter, madeReady })
        {
            if (person is { } known)
            {
                _hasPart.Add(known);
            }
        }
    }

    /// <summary>Whether somebody has no part in it.</summary>
    public bool IsFree(Guid user) => !_hasPart.Contains(user);

    /// <summary>Whether none of the qualifiers is free, so that marketing judges.</summary>
    /// <param name="qualifiers">The enabled members of the team that qualifies the leads of the scope.</param>
    public bool LeavesNone(IEnumerable<Guid> qualifiers)
    {
        foreach (var qualifier in qualifiers)
        {
            if (IsFree(qualifier))
            {
                return false;
            }
        }

        return true;
    }
}
