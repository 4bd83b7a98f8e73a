using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Domain.Json;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Qualifying;

/// <summary>
/// A profile as JSON: <c>columns</c>, <c>scores</c>, <c>standing</c> by logical names, <c>answers</c>, and <c>explanation</c> as the lead held it. Choices and money
/// are numbers, lookups ids, moments ISO 8601 in UTC; what is empty is null.
/// </summary>
internal static class ProfileText
{
    /// <summary>Writes it.</summary>
    /// <param name="lead">The lead.</param>
    /// <param name="columns">The columns that definitions read.</param>
    /// <param name="answers">The answers.</param>
    internal static string Write(Entity lead, IEnumerable<string> columns, IEnumerable<ProfileAnswer> answers)
    {
        var json = new StringBuilder("{");
        Object(json, "columns", lead, columns);
        json.Append(',');
        Object(json, "scores", lead, Array.FindAll(LeadColumns.ScoreNames, name => name != LeadTable.Explanation));
        json.Append(',');
        Object(json, "standing", lead, LeadColumns.StandingNames);
        json.Append(",\"answers\":[");
        var isFirst = true;
        foreach (var answer in answers)
        {
            json.Append(isFirst ? "{\"item\":" : ",{\"item\":").AppendQuoted(answer.Item).Append(',');
            Members(json, answer.Row, [AnswerTable.Value, AnswerTable.VerifiedOn, AnswerTable.VerifiedById, AnswerTable.Source, AnswerTable.Evidence]);
            json.Append('}');
            isFirst = false;
        }

        return json.Append("],\"explanation\":").Append(lead.Text(LeadTable.Explanation) is { Length: > 0 } explanation ? explanation : "null").Append('}').ToString();
    }

    private static void Object(StringBuilder json, string name, Entity row, IEnumerable<string> columns)
    {
        json.AppendQuoted(name).Append(":{");
        Members(json, row, columns);
        json.Append('}');
    }

    private static void Members(StringBuilder json, Entity row, IEnumerable<string> columns)
    {
        var isFirst = true;
        foreach (var column in columns)
        {
            if (!isFirst)
            {
                json.Append(',');
            }

            Value(json.AppendQuoted(column).Append(':'), row.Value(column));
            isFirst = false;
        }
    }

    private static void Value(StringBuilder json, object? value)
    {
        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case bool flag:
                json.Append(flag ? "true" : "false");
                break;
            case OptionSetValue choice:
                json.Append(choice.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case Money money:
                json.Append(money.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case int or long or decimal:
                json.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case double number:
                json.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateTime moment:
                json.AppendQuoted(OperationTime.Stored(moment).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                break;
            case EntityReference reference:
                json.AppendQuoted(reference.Id.ToString("D"));
                break;
            default:
                json.AppendQuoted(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }
}
