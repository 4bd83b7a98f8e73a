using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// CreateMultiple and UpdateMultiple as their steps see them. Steps of the single and of the multiple message run for both. Source:
/// MicrosoftDocs/powerapps-docs developer/data-platform/write-plugin-multiple-operation.md.
/// </summary>
internal static class MultipleFrames
{
    internal const string Targets = "Targets";

    /// <summary>A Create or Update as one of a single row; null where the table has no steps on that.</summary>
    internal static Frame? OfOne(Engine engine, OrganizationRequest request, Frame row)
    {
        var message = row.Message == "Create" ? "CreateMultiple" : "UpdateMultiple";
        if (!HasSteps(engine, message, row))
        {
            return null;
        }

        var several = new OrganizationRequest(message) { RequestId = request.RequestId };
        several.Parameters.AddRange(request.Parameters.Where(p => p.Key != "Target"));
        several[Targets] = new EntityCollection([row.Target!]) { EntityName = row.Table!.Name };
        return new Frame(row.Caller, several, row.Table)
        {
            Rows = [row],
            Bypass = row.Bypass,
            OuterVariables = row.OuterVariables,
            InnerVariables = row.InnerVariables,
        };
    }

    /// <summary>The message that was sent with all its rows; null where the table has no steps on it.</summary>
    internal static Frame? OfAll(Engine engine, OrganizationRequest request, IReadOnlyList<Frame> rows)
        => HasSteps(engine, request.RequestName, rows[0]) ? new Frame(rows[0].Caller, request, rows[0].Table) { Rows = rows } : null;

    private static bool HasSteps(Engine engine, string message, Frame row) => engine.Catalogue.StepsOn(message, row.Table!.Name).Length > 0;
}
