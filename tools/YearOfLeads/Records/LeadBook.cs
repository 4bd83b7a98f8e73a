using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.YearOfLeads.Records;

/// <summary>What the org holds of all leads, as of the last look: people decide by it what to do, and the rules are checked on it.</summary>
internal sealed class LeadBook(IOrganizationService admin)
{
    private readonly HashSet<Guid> _touched = [], _chained = [];
    private readonly Dictionary<Guid, List<Entity>> _chains = [];
    private readonly Dictionary<Guid, Guid> _origins = [];
    private readonly HashSet<Guid> _closed = [];

    /// <summary>The ids of all leads in the order in which they arrived.</summary>
    internal List<Guid> Leads { get; } = [];

    /// <summary>The ids of the leads that are not closed.</summary>
    internal IEnumerable<Guid> OpenLeads => Leads.Where(lead => !_closed.Contains(lead));

    internal MirroredTable Lead { get; } = new(
        LeadTable.Name, LeadTable.Id, "statecode", "statuscode", "ownerid", "emailaddress1", "merged", "masterid", "msdyn_gdproptout", LeadTable.Stage, LeadTable.StageEnteredOn,
        LeadTable.Verdict, LeadTable.ScoringStatus, LeadTable.Cycle, LeadTable.HandoffId, LeadTable.ClaimId, LeadTable.ClaimedById, LeadTable.ClaimUntil, LeadTable.LaneDueOn,
        LeadTable.CallBackOn, LeadTable.AcceptDueOn, LeadTable.ContactDueOn, LeadTable.NurtureTrackId, LeadTable.NurtureStartedOn, LeadTable.LastTouchOn, LeadTable.TouchDueOn,
        LeadTable.Touches, LeadTable.RecallOn, LeadTable.RecalledOn, LeadTable.RejectionId, LeadTable.VerifyDueOn, LeadTable.RoutingMessage, LeadTable.Unanswered, LeadTable.G1,
        LeadTable.G2, LeadTable.G3, LeadTable.G5, LeadTable.Suppressed, LeadTable.DuplicateOfId, LeadTable.RecycleCount, LeadTable.Failed, LeadTable.SubType, LeadTable.Mql);

    internal MirroredTable State { get; } = new(LeadStateTable.Name, LeadStateTable.Id, LeadStateTable.ClockOn, LeadStateTable.ReevaluateOn, LeadStateTable.CreditedTo, LeadStateTable.AwaitsInput);

    internal MirroredTable Handoff { get; } = new(
        HandoffTable.Name, HandoffTable.LeadId, "statecode", HandoffTable.Status, HandoffTable.RepId, HandoffTable.TeamId, HandoffTable.AcceptDueOn, HandoffTable.ContactDueOn,
        HandoffTable.FirstContactOn, HandoffTable.BreachedOn, HandoffTable.BreachCounts, HandoffTable.Attempts, HandoffTable.HandedOverOn, HandoffTable.Hop, HandoffTable.AcceptedOn);

    internal MirroredTable Claim { get; } = new(ClaimTable.Name, ClaimTable.LeadId, ClaimTable.Outcome, ClaimTable.QualifierId, ClaimTable.Until);

    internal MirroredTable Rejection { get; } = new(
        RejectionTable.Name, RejectionTable.LeadId, RejectionTable.Outcome, RejectionTable.RejectedById, RejectionTable.RejectedOn, RejectionTable.RejectionReasonId,
        RejectionTable.SecondPerson, RejectionTable.VerifyDueOn, RejectionTable.VerifiedOn, RejectionTable.VerifierId, RejectionTable.Label, RejectionTable.Drawn);

    internal MirroredTable NurtureEvent { get; } = new(NurtureEventTable.Name, NurtureEventTable.LeadId, NurtureEventTable.Action, NurtureEventTable.NurtureTrackId, NurtureEventTable.OccurredOn);

    internal MirroredTable History { get; } = new(
        StageHistoryTable.Name, StageHistoryTable.LeadId, StageHistoryTable.From, StageHistoryTable.To, StageHistoryTable.EnteredOn, StageHistoryTable.LeftOn, StageHistoryTable.Minutes,
        StageHistoryTable.ActorRole, StageHistoryTable.ActorId, StageHistoryTable.OutsideRules, StageHistoryTable.Reason, StageHistoryTable.Cycle);

    internal MirroredTable Outcome { get; } = new(OutcomeTable.Name, OutcomeTable.LeadId, OutcomeTable.Result, OutcomeTable.BesideFunnel, OutcomeTable.OpportunityId);

    /// <summary>Reads what changed since the last look.</summary>
    internal void Look()
    {
        // Before the histories, so that a lead is known when its first row is.
        Lead.Look(admin, Touch);
        History.Look(admin, lead =>
        {
            _chained.Add(lead);
            Touch(lead);
        });
        foreach (var lead in _chained)
        {
            foreach (var row in History.Of(lead))
            {
                Add(lead, row);
            }
        }

        _chained.Clear();
        foreach (var table in new[] { State, Handoff, Claim, Rejection, NurtureEvent, Outcome })
        {
            table.Look(admin, Touch);
        }
    }

    /// <summary>The leads of which something changed since this was asked last.</summary>
    internal IReadOnlyList<Guid> TakeTouched()
    {
        var touched = _touched.ToList();
        _touched.Clear();
        return touched;
    }

    internal Entity Row(Guid lead) => Lead.Row(lead)!;

    internal int? Stage(Guid lead) => Lead.Row(lead)?.Choice(LeadTable.Stage);

    /// <summary>The hand-off of a lead that is open; null for none.</summary>
    internal Entity? OpenHandoff(Guid lead) => Handoff.Of(lead).FirstOrDefault(row => row.IsOpen());

    internal Entity? PendingRejection(Guid lead) => Rejection.Of(lead).FirstOrDefault(row => row.Choice(RejectionTable.Outcome) == RejectionOutcomeChoice.Pending);

    /// <summary>The history of a lead, its own only.</summary>
    internal IReadOnlyList<Entity> ChainOf(Guid lead) => _chains.TryGetValue(lead, out var chain) ? chain : [];

    /// <summary>All moves there are, as "from > to, in the role".</summary>
    internal IEnumerable<string> Moves() => _chains.Values.SelectMany(chain => chain).Select(Move);

    /// <summary>A lead with its history and what waits, for people who read of a fault.</summary>
    internal string Tell(Guid lead)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"lead {lead} (the {Leads.IndexOf(lead) + 1}. that arrived)");
        foreach (var (name, rows) in new[]
        {
            ("lead", Lead.Row(lead) is { } own ? [own] : []), ("state", State.Row(lead) is { } state ? [state] : []), ("move", ChainOf(lead)), ("hand-off", Handoff.Of(lead)),
            ("claim", Claim.Of(lead)), ("rejection", Rejection.Of(lead)), ("nurture event", NurtureEvent.Of(lead)), ("outcome", Outcome.Of(lead)),
        })
        {
            foreach (var row in rows)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {name}: {string.Join(", ", row.Attributes.Where(pair => pair.Key != "versionnumber").OrderBy(pair => pair.Key).Select(pair => Word(row, pair.Key)))}");
            }
        }

        return text.ToString();
    }

    private static string Move(Entity row) =>
        $"{Name(row, StageHistoryTable.From)} > {Name(row, StageHistoryTable.To)}, {Name(row, StageHistoryTable.ActorRole)}";

    private static string Name(Entity row, string column) => row.FormattedValues.TryGetValue(column, out var name) ? name : "(created)";

    private static string Word(Entity row, string column) => column + "=" + (row[column] switch
    {
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        EntityReference reference => reference.LogicalName + " " + reference.Id,
        OptionSetValue choice => row.FormattedValues.TryGetValue(column, out var name) ? name : choice.Value.ToString(CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    });

    private void Touch(Guid lead)
    {
        _touched.Add(lead);
        if (Lead.Row(lead) is { } row)
        {
            if (!_chains.ContainsKey(lead))
            {
                _chains.Add(lead, []);
                Leads.Add(lead);
            }

            if (row.IsOpen())
            {
                _closed.Remove(lead);
            }
            else
            {
                _closed.Add(lead);
            }
        }
    }

    private void Add(Guid lead, Entity row)
    {
        // A row that a merge moved is in the chain of the lead that it was written for already.
        if (_origins.TryAdd(row.Id, lead))
        {
            _chains[lead].Add(row);
        }
    }
}
