using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>The business units of the organization, each under its parent.</summary>
internal sealed class BusinessUnitTree
{
    private readonly ILookup<Guid?, Guid> _children;

    internal BusinessUnitTree(IReadOnlyList<(Guid Id, Guid? Parent)> units)
    {
        _children = units.ToLookup(u => u.Parent, u => u.Id);
        All = [.. units.Select(u => u.Id)];
    }

    internal IReadOnlyCollection<Guid> All { get; }

    /// <summary>The unit and those below it at any distance.</summary>
    internal List<Guid> Below(Guid unit)
    {
        var found = new List<Guid> { unit };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(_children[found[i]]);
        }

        return found;
    }
}
