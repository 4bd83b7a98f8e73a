using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>One of the two departments that sign a definition.</summary>
internal sealed class Side
{
    internal static readonly Side Marketing = new(
        "marketing", MarketingSignatureTable.Name, LeadDefinitionTable.MarketingSignedById, LeadDefinitionTable.MarketingSignedOn);

    internal static readonly Side Sales = new("sales", SalesSignatureTable.Name, LeadDefinitionTable.SalesSignedById, LeadDefinitionTable.SalesSignedOn);

    private Side(string name, string table, string signedByColumn, string signedOnColumn)
    {
        Name = name;
        Table = table;
        SignedByColumn = signedByColumn;
        SignedOnColumn = signedOnColumn;
    }

    /// <summary>The word in a sentence.</summary>
    internal string Name { get; }

    /// <summary>The table of its signatures; both have the same columns.</summary>
    internal string Table { get; }

    /// <summary>The column of a version that says who signed.</summary>
    internal string SignedByColumn { get; }

    /// <summary>The column of a version that says when.</summary>
    internal string SignedOnColumn { get; }

    internal Side Other => this == Marketing ? Sales : Marketing;
}
