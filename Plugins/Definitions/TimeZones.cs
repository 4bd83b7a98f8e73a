using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Domain.Calendar;

namespace XrmLeads.Definitions;

/// <summary>
/// Time zones as Dataverse keeps them, in the tables <c>timezonedefinition</c> and <c>timezonerule</c> (MicrosoftDocs/powerapps-docs
/// developer/data-platform/reference/entities): the same on every server and kept up to date by Microsoft.
/// </summary>
internal static class TimeZones
{
    private const string Rule = "timezonerule", Definition = "timezonedefinition", Key = "timezonedefinitionid", Effective = "effectivedatetime";

    private static readonly string[] Parts = ["year", "month", "dayofweek", "day", "hour", "minute", "second"];

    private static readonly string[] Columns =
        [Effective, "bias", "standardbias", "daylightbias", .. Parts.Select(part => "standard" + part), .. Parts.Select(part => "daylight" + part)];

    /// <summary>The zone of a Windows id, or of a number that Dataverse has for it; null where there is none. One read.</summary>
    internal static ZoneTransitions? Read(string zone, IOrganizationService system)
    {
        var query = new QueryExpression(Rule) { ColumnSet = new ColumnSet(Columns) };
        query.AddOrder(Effective, OrderType.Ascending);
        var definition = query.AddLink(Definition, Key, Key).LinkCriteria;

        // Of a definition that was replaced the latest has 0.
        definition.AddCondition("retiredorder", ConditionOperator.Equal, 0);
        if (int.TryParse(zone, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            definition.AddCondition("timezonecode", ConditionOperator.Equal, code);
        }
        else
        {
            definition.AddCondition("standardname", ConditionOperator.Equal, zone);
        }

        IReadOnlyList<ZoneRule> rules = [.. system.RetrieveMultiple(query).Entities.Select(RuleOf)];
        return rules.Count == 0 ? null : ZoneTransitions.Of(rules);
    }

    private static ZoneRule RuleOf(Entity row) => new(
        row.GetAttributeValue<DateTime>(Effective), Number(row, "bias"), Number(row, "standardbias"), Number(row, "daylightbias"),
        Change(row, "standard"), Change(row, "daylight"));

    /// <summary>A change of clocks; null where the month is 0, which means that there is none.</summary>
    private static ZoneChange? Change(Entity row, string to) => Number(row, to + "month") == 0 ? null : new ZoneChange(
        Number(row, to + "year"), Number(row, to + "month"), Number(row, to + "dayofweek"), Number(row, to + "day"),
        Number(row, to + "hour"), Number(row, to + "minute"), Number(row, to + "second"));

    private static int Number(Entity row, string column) => row.GetAttributeValue<int>(column);
}
