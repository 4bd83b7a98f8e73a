using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Routing;

/// <summary>
/// Which leads somebody takes: conditions on columns of the lead, all of which must hold, such as on territory, language or product. Immutable; it may be
/// shared by threads.
/// </summary>
public sealed class MemberConditions
{
    private readonly IReadOnlyList<Condition> _conditions;

    private MemberConditions(IReadOnlyList<Condition> conditions, IReadOnlyList<Column> columns)
    {
        _conditions = conditions;
        Columns = columns;
    }

    /// <summary>The columns that the conditions read, in the order of their slots.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>
    /// Reads conditions as <c>appliesTo</c> of a definition has them: a list of them, or, where they read columns of the org's own, an object with the lists
    /// <c>columns</c> and <c>appliesTo</c> as in a definition.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <param name="catalogue">The columns that exist beside those the text declares; null for the standard ones.</param>
    /// <returns>The conditions, or all faults in the order of the text.</returns>
    public static MemberConditionsReading Read(string json, ColumnCatalogue? catalogue = null)
    {
        JsonValue root;
        try
        {
            root = JsonText.Read(json);
        }
        catch (JsonSyntaxException fault)
        {
            return new MemberConditionsReading(
                null, [new Fault("$", fault.Line, fault.Column, Rule.Syntax, fault.Message, "Mend the JSON; an editor shows the place.")]);
        }

        if (root.Kind == JsonKind.Array)
        {
            root = new JsonValue(JsonKind.Object, root.Line, root.Column) { Members = [new JsonMember("appliesTo", root)] };
        }

        var faults = new List<Fault>();
        var node = new Node(root, "$", faults);
        var context = new DefinitionContext(catalogue ?? new ColumnCatalogue());
        foreach (var column in node.OptionalObjects("columns"))
        {
            context.Columns.Declare(column);
        }

        var conditions = ConditionSection.Read(node.Objects("appliesTo", 1), context);
        node.Close();
        return faults.Count > 0
            ? new MemberConditionsReading(null, [.. faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)])
            : new MemberConditionsReading(new MemberConditions(conditions, context.Columns.Slots), []);
    }

    /// <summary>Makes an empty set of facts for these conditions.</summary>
    /// <returns>Facts with one slot for each of <see cref="Columns"/>.</returns>
    public LeadFacts CreateFacts() => new(Columns.Count);

    /// <summary>True where a lead meets all conditions; an empty column never does.</summary>
    /// <param name="facts">The lead.</param>
    /// <returns>Whether he takes it.</returns>
    public bool Hold(LeadFacts facts) => _conditions.All(condition => condition.Holds(facts));
}
