using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Sweeping;

/// <summary>
/// Has leads judged page by page. A page is kept or undone as a whole; one that fails is repeated lead by lead, and a lead that fails by itself is marked with
/// the reason and tried again later, so that it does not keep the others from being judged.
/// </summary>
internal sealed class DuePages
{
    private const int MostFailures = 1000;

    private readonly IOrganizationService _service;
    private readonly Func<Exception, bool> _isFault;
    private readonly int _pageSize;
    private readonly DueLeadSearch _search;
    private readonly HashSet<Guid> _unrecorded = [];
    private readonly List<SweepFailure> _failures = [];
    private readonly Action<SweepCounts> _progress;

    /// <param name="service">The org, as an account with the role XrmLeads Service.</param>
    /// <param name="isFault">Whether an exception is the fault of a request: it is isolated. Any other, such as a lost connection, ends the sweep.</param>
    /// <param name="pageSize">How many leads are judged in one request, 1 to 5,000.</param>
    /// <param name="progress">Gets the counts so far after each page; null for nobody.</param>
    internal DuePages(IOrganizationService service, Func<Exception, bool> isFault, int pageSize = 200, Action<SweepCounts>? progress = null)
    {
        _service = service;
        _isFault = isFault;
        _pageSize = pageSize;
        _progress = progress ?? (_ => { });
        _search = new DueLeadSearch(service);
    }

    /// <summary>The first leads that failed; more are counted only.</summary>
    internal IReadOnlyList<SweepFailure> Failures => _failures;

    /// <summary>Judges all leads that are due. The fault of a page whose leads all fail, and cannot be marked either, is passed on.</summary>
    /// <param name="now">The moment of the org, UTC.</param>
    internal SweepCounts ProcessDue(DateTime now)
    {
        var sum = default(SweepCounts);
        for (var more = true; more;)
        {
            try
            {
                var results = _service.Execute(new OrganizationRequest(ProcessDueApi.Name) { [ProcessDueApi.Request.PageSize] = _pageSize }).Results;
                sum += Counts(results);
                more = (bool)results[ProcessDueApi.Response.More];
            }
            catch (Exception fault) when (_isFault(fault))
            {
                var leads = _search.Find(now, _pageSize, _unrecorded);
                if (leads.Count == 0 && _unrecorded.Count == 0)
                {
                    // It is no lead that fails.
                    throw;
                }

                var part = OneByOne(ProcessDueApi.Name, ProcessDueApi.Request.LeadIds, leads);
                if (IsGeneral(part, leads))
                {
                    throw;
                }

                sum += part;
                more = leads.Count > 0;
            }

            _progress(sum);
        }

        return sum;
    }

    /// <summary>Judges all open leads from all their signals and answers. The fault of a page whose leads all fail, and cannot be marked either, is passed on.</summary>
    internal SweepCounts Rescore()
    {
        var sum = default(SweepCounts);
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id), PageInfo = new PagingInfo { Count = _pageSize, PageNumber = 1 } };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        for (var more = true; more;)
        {
            var page = _service.RetrieveMultiple(query);
            sum += Rescore([.. page.Entities.Select(lead => lead.Id)]);
            _progress(sum);
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }

        return sum;
    }

    private SweepCounts Rescore(IReadOnlyList<Guid> leads)
    {
        try
        {
            return leads.Count == 0 ? default : Judge(RescorePageApi.Name, RescorePageApi.Request.LeadIds, leads);
        }
        catch (Exception fault) when (_isFault(fault))
        {
            var part = OneByOne(RescorePageApi.Name, RescorePageApi.Request.LeadIds, leads);
            if (IsGeneral(part, leads))
            {
                throw;
            }

            return part;
        }
    }

    /// <summary>Where several leads can be neither judged nor marked, and none can, the cause is none of theirs and the next page will fare no better.</summary>
    private static bool IsGeneral(SweepCounts part, IReadOnlyList<Guid> leads) => leads.Count > 1 && part.Unrecorded == leads.Count;

    private SweepCounts OneByOne(string api, string parameter, IReadOnlyList<Guid> leads)
    {
        var sum = default(SweepCounts);
        foreach (var lead in leads)
        {
            try
            {
                sum += Judge(api, parameter, [lead]);
            }
            catch (Exception fault) when (_isFault(fault))
            {
                sum += Record(lead, fault.Message);
            }
        }

        return sum;
    }

    private SweepCounts Judge(string api, string parameter, IReadOnlyList<Guid> leads) =>
        Counts(_service.Execute(new OrganizationRequest(api) { [parameter] = leads.Select(lead => lead.ToString()).ToArray() }).Results);

    private SweepCounts Record(Guid lead, string reason)
    {
        try
        {
            _service.Execute(new OrganizationRequest(RecordFailureApi.Name) { [RecordFailureApi.Request.LeadId] = lead, [RecordFailureApi.Request.Reason] = reason });
            Note(new SweepFailure(lead, reason, true));
            return new SweepCounts(0, 0, 1, 0);
        }
        catch (Exception fault) when (_isFault(fault))
        {
            // What keeps the lead from being judged may keep it from being marked too; it is left out of this sweep and stays due.
            _unrecorded.Add(lead);
            Note(new SweepFailure(lead, reason, false));
            return new SweepCounts(0, 0, 0, 1);
        }
    }

    private void Note(SweepFailure failure)
    {
        if (_failures.Count < MostFailures)
        {
            _failures.Add(failure);
        }
    }

    /// <summary>Both requests name their counts alike.</summary>
    private static SweepCounts Counts(ParameterCollection results) =>
        new((int)results[ProcessDueApi.Response.Processed], (int)results[ProcessDueApi.Response.Changed], 0, 0);
}
