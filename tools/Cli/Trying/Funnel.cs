using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying;

/// <summary>How many leads of each scope have each value of a column, counted by the org.</summary>
internal sealed class Funnel
{
    /// <summary>The columns that are counted.</summary>
    internal static readonly IReadOnlyList<string> Columns = [LeadTable.Stage, LeadTable.Verdict, LeadTable.Mql, LeadTable.Cell, LeadTable.Grade];

    private readonly ILookup<(string Scope, string Column), (int Value, string Text, int Leads)> _counts;

    private Funnel(IEnumerable<(string Scope, string Column, int Value, string Text, int Leads)> counts) =>
        _counts = counts.ToLookup(count => (count.Scope, count.Column), count => (count.Value, count.Text, count.Leads));

    /// <summary>Reads it, by one aggregate query for each column.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static Funnel Read(Connection connection) => new(Columns.SelectMany(column => Read(connection, column)));

    /// <summary>The counts of a column in a scope by what people read there, in the order of the values.</summary>
    internal IReadOnlyList<(string Name, int Leads)> Of(string scope, string column) =>
        [.. _counts[(scope, column)].OrderBy(count => count.Value).ThenBy(count => count.Text, StringComparer.Ordinal).Select(count => (count.Text, count.Leads))];

    /// <summary>The counts of a column in a scope for some values, also for those that no lead has.</summary>
    internal IReadOnlyList<(string Name, int Leads)> Of(string scope, string column, IEnumerable<string> names) =>
        [.. names.Select(name => (name, Count(scope, column, name)))];

    /// <summary>How many leads of a scope have a value, as people read it.</summary>
    internal int Count(string scope, string column, string name) =>
        _counts[(scope, column)].Where(count => string.Equals(count.Text, name, StringComparison.OrdinalIgnoreCase)).Sum(count => count.Leads);

    private static IEnumerable<(string Scope, string Column, int Value, string Text, int Leads)> Read(Connection connection, string column)
    {
        var fetch = $"""
            <fetch aggregate="true">
              <entity name="lead">
                <attribute name="leadid" alias="leads" aggregate="count" />
                <attribute name="{column}" alias="value" groupby="true" />
                <link-entity name="xl_leaddefinition" from="xl_leaddefinitionid" to="xl_definitionid">
                  <link-entity name="xl_scope" from="xl_scopeid" to="xl_scopeid">
                    <attribute name="xl_code" alias="scope" groupby="true" />
                  </link-entity>
                </link-entity>
              </entity>
            </fetch>
            """;
        return connection.RetrieveMultiple(new FetchExpression(fetch)).Entities.Select(row =>
        {
            var value = row.GetAttributeValue<AliasedValue>("value")?.Value;
            return (
                (string)row.GetAttributeValue<AliasedValue>("scope").Value,
                column,
                value is OptionSetValue choice ? choice.Value : 0,
                row.FormattedValues.TryGetValue("value", out var text) ? text : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
                (int)row.GetAttributeValue<AliasedValue>("leads").Value);
        });
    }
}
