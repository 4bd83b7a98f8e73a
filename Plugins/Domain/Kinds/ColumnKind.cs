using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Kinds;

/// <summary>A kind that looks at columns of the lead: as a criterion its rows give points, as a condition its one row holds or not.</summary>
public abstract class ColumnKind : Kind
{
    /// <inheritdoc/>
    public override bool IsCondition => true;

    /// <summary>Whether the kind writes several rows; else the criterion itself is the only row.</summary>
    private protected abstract bool HasRows { get; }

    /// <summary>Whether a value that matches no row is a known 0 where the file says nothing.</summary>
    private protected abstract bool OtherwiseKnown { get; }

    /// <summary>Whether "otherwise" may be written.</summary>
    private protected virtual bool MayChooseOtherwise => false;

    /// <summary>Whether an empty column is a known 0.</summary>
    private protected virtual bool EmptyIsKnown => false;

    /// <summary>Reads what finds the row. <paramref name="points"/> is null for a condition.</summary>
    private protected abstract ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context);

    internal override Criterion? Read(Node node, CriterionHeader header, DefinitionContext context)
    {
        IReadOnlyList<Node> rows = HasRows ? node.Objects("rows", atLeast: 1) : [node];
        var points = new double[rows.Count];
        for (var row = 0; row < points.Length; row++)
        {
            points[row] = context.Points(rows[row]);
        }

        var otherwiseKnown = OtherwiseKnown;
        if (MayChooseOtherwise && node.OptionalWord("otherwise", ["known", "unknown"]) is { } otherwise)
        {
            otherwiseKnown = otherwise == "known";
        }

        var test = ReadTest(node, rows, points, context);
        if (HasRows)
        {
            foreach (var row in rows)
            {
                row.Close();
            }
        }

        return test is null ? null : new ColumnCriterion(header, test, points, otherwiseKnown, EmptyIsKnown);
    }

    internal override Condition? ReadCondition(Node node, DefinitionContext context)
    {
        var test = ReadTest(node, [node], null, context);
        return test is null ? null : new Condition(Name, test);
    }

    /// <summary>
    /// Says that a list is empty although points or a condition depend on it; a row of 0 points and a knock-out may wait for their first value.
    /// </summary>
    private protected static void RequireValues(Node row, string property, int count, double? points, DefinitionContext context)
    {
        if (count > 0 || !row.HasList(property))
        {
            return;
        }

        if (points is { } given && given != 0)
        {
            row.Fault(
                property, Rule.EmptyList, "The list " + Wording.Quote(property) + " is empty, so these " + Wording.Digits(given)
                    + " points can never be given.",
                "List a value or remove the row.");
        }
        else if (points is null && !context.ConditionsMayWait)
        {
            row.Fault(property, Rule.EmptyList, "The list " + Wording.Quote(property) + " is empty, so this condition can never hold.", "List a value.");
        }
    }
}
