using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points by the answer to an item of the checklist.</summary>
internal sealed class AnswerKind : Kind
{
    public override string Name => "answer";

    public override string Purpose =>
        "Points by the valid answer to an item of the checklist, or by the column behind it; a value that no row lists counts as unknown.";

    public override bool IsCondition => false;

    internal override Criterion? Read(Node node, CriterionHeader header, DefinitionContext context)
    {
        var item = context.Item(node, "item");
        var rows = node.Objects("rows", atLeast: 1);
        var points = new double[rows.Count];
        var rowOfValue = new int[item?.Values.Count ?? 0];
        for (var i = 0; i < rowOfValue.Length; i++)
        {
            rowOfValue[i] = -1;
        }

        for (var row = 0; row < rows.Count; row++)
        {
            points[row] = context.Points(rows[row]);
            var values = context.ItemValues(rows[row], "values", item);
            for (var i = 0; i < values.Count; i++)
            {
                if (values[i] < 0)
                {
                    continue;
                }

                if (rowOfValue[values[i]] >= 0)
                {
                    rows[row].Fault(
                        "values", i, Rule.ListedTwice, "The answer " + Wording.Quote(item!.Values[values[i]].Value) + " is listed twice.",
                        "Keep it in one row.");
                }

                rowOfValue[values[i]] = row;
            }

            rows[row].Close();
        }

        return item is null ? null : new AnswerCriterion(header, item, rowOfValue, points);
    }
}
