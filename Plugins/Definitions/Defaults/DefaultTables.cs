using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Json;
using XrmLeads.Schema;

namespace XrmLeads.Definitions.Defaults;

/// <summary>All tables that get rows at installation, and how their files are read.</summary>
internal static class DefaultTables
{
    private static readonly Dictionary<string, int> SignalClasses = new(StringComparer.Ordinal)
    {
        ["interest"] = SignalClassChoice.Interest,
        ["intent"] = SignalClassChoice.Intent,
        ["sales_specific"] = SignalClassChoice.SalesSpecific,
        ["product"] = SignalClassChoice.Product,
        ["service"] = SignalClassChoice.Service,
        ["disengagement"] = SignalClassChoice.Disengagement,
        ["nurture"] = SignalClassChoice.Nurture,
    };

    private static readonly Dictionary<string, int> Runners = new(StringComparer.Ordinal)
    {
        ["journey"] = NurtureRunnerChoice.Journey,
        ["flow"] = NurtureRunnerChoice.Flow,
        ["person"] = NurtureRunnerChoice.Person,
    };

    private static readonly Dictionary<string, int> RejectionClasses = new(StringComparer.Ordinal)
    {
        ["fit"] = RejectionClassChoice.Fit,
        ["intent"] = RejectionClassChoice.Intent,
        ["authority"] = RejectionClassChoice.Authority,
        ["budget"] = RejectionClassChoice.Budget,
        ["need"] = RejectionClassChoice.Need,
        ["timing"] = RejectionClassChoice.Timing,
        ["contact"] = RejectionClassChoice.Contact,
        ["legal"] = RejectionClassChoice.Legal,
        ["process"] = RejectionClassChoice.Process,
        ["outcome"] = RejectionClassChoice.Outcome,
    };

    private static readonly Dictionary<string, int> Dispositions = new(StringComparer.Ordinal)
    {
        ["nurture"] = DispositionChoice.Nurture,
        ["recall"] = DispositionChoice.Recall,
        ["close"] = DispositionChoice.Close,
        ["data_repair"] = DispositionChoice.DataRepair,
        ["new_lead"] = DispositionChoice.NewLead,
        ["merge"] = DispositionChoice.Merge,
        ["route_to_account_owner"] = DispositionChoice.RouteToAccountOwner,
        ["pass_on"] = DispositionChoice.PassOn,
    };

    /// <summary>The tables in the order of installation.</summary>
    internal static readonly IReadOnlyList<DefaultTable> All =
    [
        new(SignalTypeTable.Name, SignalTypeTable.Code, "signal-types.json", row => new Entity(SignalTypeTable.Name)
        {
            [SignalTypeTable.Code] = Text(row, "code"),
            [SignalTypeTable.PrimaryName] = Text(row, "name"),
            [SignalTypeTable.Class] = Choice(row, "class", SignalClasses),
            [SignalTypeTable.Description] = Text(row, "description"),
        }),
        new(ChecklistItemTable.Name, ChecklistItemTable.Code, "checklist-items.json", row => new Entity(ChecklistItemTable.Name)
        {
            [ChecklistItemTable.Code] = Text(row, "code"),
            [ChecklistItemTable.PrimaryName] = Text(row, "name"),
            [ChecklistItemTable.Question] = Text(row, "question"),
            [ChecklistItemTable.Help] = Text(row, "help"),
            [ChecklistItemTable.Order] = Whole(row, "order"),
        }),
        new(RejectionReasonTable.Name, RejectionReasonTable.Code, "rejection-reasons.json", row => new Entity(RejectionReasonTable.Name)
        {
            [RejectionReasonTable.Code] = Text(row, "code"),
            [RejectionReasonTable.PrimaryName] = Text(row, "name"),
            [RejectionReasonTable.Class] = Choice(row, "class", RejectionClasses),
            [RejectionReasonTable.Disposition] = Choice(row, "disposition", Dispositions),
            [RejectionReasonTable.Evidence] = Text(row, "evidence"),
            [RejectionReasonTable.SecondPerson] = row.Only("secondPerson")?.Boolean,
            [RejectionReasonTable.CloseStatus] = Whole(row, "closeStatus"),
            [RejectionReasonTable.RecallDays] = Whole(row, "recallDays"),
            [RejectionReasonTable.Gate] = Text(row, "gate"),
            [RejectionReasonTable.Item] = Text(row, "item"),
            [RejectionReasonTable.Value] = Text(row, "value"),
            [RejectionReasonTable.Track] = Text(row, "track"),
            [RejectionReasonTable.DiscountsActions] = row.Only("discountsActions")?.Boolean ?? false,
            [RejectionReasonTable.Description] = Text(row, "description"),
        }),
        new(NurtureTrackTable.Name, NurtureTrackTable.Code, "nurture-tracks.json", row => new Entity(NurtureTrackTable.Name)
        {
            [NurtureTrackTable.Code] = Text(row, "code"),
            [NurtureTrackTable.PrimaryName] = Text(row, "name"),
            [NurtureTrackTable.Description] = Text(row, "description"),
            [NurtureTrackTable.RecallDays] = Whole(row, "recallDays"),
            [NurtureTrackTable.Runner] = Choice(row, "runner", Runners),
            [NurtureTrackTable.LongestSilenceDays] = Whole(row, "longestSilenceDays"),
        }),
        new(WorkCalendarTable.Name, WorkCalendarTable.Code, "work-calendars.json", row => new Entity(WorkCalendarTable.Name)
        {
            [WorkCalendarTable.Code] = Text(row, "code"),
            [WorkCalendarTable.PrimaryName] = Text(row, "name"),
            [WorkCalendarTable.TimeZone] = Text(row, "timeZone"),
            [WorkCalendarTable.Hours] = row.Only("hours") is { } hours ? JsonLayout.Of(hours) : null,
            [WorkCalendarTable.Holidays] = row.Only("holidays") is { } holidays ? JsonLayout.Of(holidays) : null,
        }),
    ];

    private static string? Text(JsonValue row, string name) => row.Only(name)?.Text;

    private static int? Whole(JsonValue row, string name) => (int?)row.Only(name)?.Number;

    private static OptionSetValue Choice(JsonValue row, string name, Dictionary<string, int> values) => new(values[Text(row, name) ?? ""]);
}
