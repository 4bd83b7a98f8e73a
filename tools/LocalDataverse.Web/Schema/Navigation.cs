using System;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>
/// A way from one table's rows to another's: along a lookup to its row, back to the rows that point here, or through a table of pairs.
/// </summary>
/// <param name="Name">Name in addresses and payloads.</param>
/// <param name="From">The table it starts at.</param>
/// <param name="To">The table it leads to.</param>
/// <param name="Column">
/// The lookup, which lies in <paramref name="From"/>, or in <paramref name="To"/> where it leads to many rows; null for a way through pairs.
/// </param>
/// <param name="ToMany">Whether it leads to many rows.</param>
/// <param name="Pairs">The many-to-many relationship; null for the other ways.</param>
internal sealed record Navigation(string Name, Table From, Table To, Column? Column, bool ToMany, Intersect? Pairs = null)
{
    /// <summary>The lookup of a way that is none through pairs.</summary>
    internal Column Lookup => Column ?? throw new InvalidOperationException($"{Name} leads through pairs and has no lookup.");

    /// <summary>Narrows a query on <see cref="To"/> to the rows that this way leads to from one row.</summary>
    internal void Narrow(QueryExpression query, Guid id)
    {
        if (Pairs is null)
        {
            query.Criteria.AddCondition(Lookup.Name, ConditionOperator.Equal, id);
            return;
        }

        var link = query.AddLink(Pairs.Table, To.PrimaryId, PairColumn(To), JoinOperator.Inner);
        link.EntityAlias = "pairs";
        link.LinkCriteria.AddCondition(PairColumn(From), ConditionOperator.Equal, id);
    }

    /// <summary>The restricting link from a row of <see cref="From"/> to the rows of <see cref="To"/>, and its part that stands for these.</summary>
    internal (LinkEntity Link, LinkEntity Related) Restriction(JoinOperator condition, string alias)
    {
        if (Pairs is null)
        {
            var link = new LinkEntity(From.Name, To.Name, From.PrimaryId, Lookup.Name, condition) { EntityAlias = alias };
            return (link, link);
        }

        var pairs = new LinkEntity(From.Name, Pairs.Table, From.PrimaryId, PairColumn(From), condition) { EntityAlias = alias + "pairs" };
        var related = new LinkEntity(Pairs.Table, To.Name, PairColumn(To), To.PrimaryId, JoinOperator.Inner) { EntityAlias = alias };
        pairs.LinkEntities.Add(related);
        return (pairs, related);
    }

    private string PairColumn(Table table) => table.Name == Pairs!.First ? Pairs.FirstColumn : Pairs.SecondColumn;
}
