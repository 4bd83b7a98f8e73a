using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.LocalDataverse;

/// <summary>Which side holds which row and which value of a key: from its first write of it to the end of its transaction.</summary>
internal sealed class RowLocks(Turns turns)
{
    private readonly Dictionary<string, int> _holders = [];

    /// <summary>Takes a row or key value, once the other side is done with it.</summary>
    internal void Take(int side, string what)
    {
        while (_holders.TryGetValue(what, out var holder) && holder != side)
        {
            turns.WaitForOther(side);
        }

        _holders[what] = side;
    }

    internal void Release(int side)
    {
        foreach (var what in _holders.Where(held => held.Value == side).Select(held => held.Key).ToList())
        {
            _holders.Remove(what);
        }

        turns.Freed(side);
    }
}
