using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Json;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// Judges leads as if a version were in force, and writes nothing. The stage is the one that the rules would give, also where the scope is in Observe and nothing
/// would move; a version that comes into force is no new input.
/// </summary>
internal sealed class DefinitionPreview
{
    private readonly PluginRun _run;
    private readonly DefinitionCatalogue _catalogue;
    private readonly LeadStore _store;
    private readonly LeadJudge _judge;

    internal DefinitionPreview(PluginRun run, DefinitionInForce version)
    {
        _run = run;
        _catalogue = DefinitionCatalogue.For(run).With(version);
        _store = new LeadStore(run, _catalogue);
        _judge = new LeadJudge(run, _catalogue);
    }

    /// <summary>How many of the leads get another stage, verdict or cell.</summary>
    internal int Changed { get; private set; }

    /// <summary>
    /// The leads now and then, in their order, as a JSON list; leads that the caller may not read or that are closed are left out. One read, and three for each
    /// lead, four for one without a stage.
    /// </summary>
    internal string Of(IReadOnlyList<Guid> leads)
    {
        var readable = Readable(leads);
        return JsonLayout.Of(Json.Array(leads.Where(readable.Contains).Select(Line).OfType<JsonValue>()));
    }

    /// <summary>Judges a lead; null where there is none of that id.</summary>
    internal PreviewedLead? Judge(Guid leadId)
    {
        if (_store.Read(leadId) is not { } record)
        {
            return null;
        }

        var row = _store.Row(leadId, record.Lead, null);
        var subject = LeadCase.Open(_catalogue, row, _run.Now);
        if (subject.NeedsInputs)
        {
            subject.Build(_judge.Inputs.All(leadId));
        }

        var standing = _judge.StandingOf(row, record, LeadChange.Swept, inputCameDue: false, target: null);
        return new PreviewedLead(row, Concluding.Of(subject, _judge.ToolsOf(subject), standing).Sheet);
    }

    /// <summary>Those of the leads that are open and that the caller himself may read: the figures of others are none of his.</summary>
    private HashSet<Guid> Readable(IReadOnlyList<Guid> leads)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id) };
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.In, leads.Cast<object>().ToArray());
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        return [.. _run.CallerService.RetrieveMultiple(query).Entities.Select(row => row.Id)];
    }

    private JsonValue? Line(Guid leadId)
    {
        if (Judge(leadId) is not { } lead)
        {
            return null;
        }

        var row = lead.Now;
        var then = lead.Then;
        var figures = new[] { LeadTable.Stage, LeadTable.Verdict, LeadTable.Cell };
        Changed += figures.Any(column => !SameValue.Holds(row[column], then.Value(column))) ? 1 : 0;
        return Json.Object([
            new JsonMember("leadId", Json.Text(row.Id.ToString())),
            new JsonMember("now", Figures(column => row[column])),
            new JsonMember("then", Figures(column => then.Value(column))),
        ]);
    }

    private static JsonValue Figures(Func<string, object?> value) => Json.Object([
        new JsonMember("stage", Json.Of(value(LeadTable.Stage))),
        new JsonMember("verdict", Json.Of(value(LeadTable.Verdict))),
        new JsonMember("cell", Json.Of(value(LeadTable.Cell))),
        new JsonMember("composite", Json.Of(value(LeadTable.Composite))),
    ]);
}
