using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>The columns that criteria may read: those of the standard lead, of its parent account and contact, and the ones an org declares itself.</summary>
public sealed class ColumnCatalogue
{
    /// <summary>The prefix of a column of the parent account.</summary>
    public const string ParentAccount = "parentaccountid.";

    /// <summary>The prefix of a column of the parent contact.</summary>
    public const string ParentContact = "parentcontactid.";

    private readonly Dictionary<string, ColumnType> _own = new(StringComparer.Ordinal)
    {
        // The columns that this product adds to lead and that its own rules read.
        ["xl_suppressed"] = ColumnType.Boolean,
    };

    /// <summary>Adds a column of the org's own, as the mapping of an import or the metadata of a tenant knows it; the last word on its type counts.</summary>
    /// <param name="name">Its logical name.</param>
    /// <param name="type">What it holds.</param>
    public void Add(string name, ColumnType type) => _own[name] = type;

    /// <summary>True where the standard tables or this product define the column, so that a definition must not declare it anew with another type.</summary>
    /// <param name="name">The logical name.</param>
    /// <param name="type">What the column holds.</param>
    /// <returns>True when the column is known.</returns>
    public bool TryGet(string name, out ColumnType type)
    {
        if (_own.TryGetValue(name, out type))
        {
            return true;
        }

        if (name.StartsWith(ParentAccount, StringComparison.Ordinal))
        {
            return StandardColumns.Account.TryGetValue(name.Substring(ParentAccount.Length), out type);
        }

        return name.StartsWith(ParentContact, StringComparison.Ordinal)
            ? StandardColumns.Contact.TryGetValue(name.Substring(ParentContact.Length), out type)
            : StandardColumns.Lead.TryGetValue(name, out type);
    }

    /// <summary>What a name begins with that leads to the parent account or contact; empty for a column of the lead.</summary>
    internal static string PrefixOf(string name) =>
        name.StartsWith(ParentAccount, StringComparison.Ordinal) ? ParentAccount
        : name.StartsWith(ParentContact, StringComparison.Ordinal) ? ParentContact
        : "";

    /// <summary>The names that may follow a prefix, for the suggestion of the nearest one.</summary>
    internal IEnumerable<string> NamesAfter(string prefix)
    {
        foreach (var own in _own.Keys)
        {
            if (PrefixOf(own) == prefix)
            {
                yield return own.Substring(prefix.Length);
            }
        }

        var columns = prefix == ParentAccount ? StandardColumns.Account : prefix == ParentContact ? StandardColumns.Contact : StandardColumns.Lead;
        foreach (var column in columns.Keys)
        {
            yield return column;
        }
    }
}
