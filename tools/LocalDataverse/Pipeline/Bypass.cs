using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// The steps that a request asks to leave out, of this operation and of none that follows from it. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/bypass-custom-business-logic.md.
/// </summary>
internal sealed record Bypass(bool Synchronous, bool Asynchronous, Guid[] Steps)
{
    internal const string Plugins = "BypassCustomPluginExecution";
    internal const string Logic = "BypassBusinessLogicExecution";
    internal const string StepIds = "BypassBusinessLogicExecutionStepIds";

    // The documented default of the organization's BypassBusinessLogicExecutionStepIdsLimit.
    private const int MostSteps = 3;

    private static readonly Bypass Nothing = new(false, false, []);

    internal static Bypass Of(OrganizationRequest request)
    {
        if (!IsAsked(request))
        {
            return Nothing;
        }

        var kinds = Words(request, Logic);
        if (kinds.FirstOrDefault(k => k is not ("CustomSync" or "CustomAsync")) is { } unknown)
        {
            throw Faults.InvalidArgument($"The parameter {Logic} is '{unknown}'; it may be CustomSync, CustomAsync or both with a comma between.");
        }

        var ids = Words(request, StepIds);
        if (ids.Length > MostSteps || !ids.All(id => Guid.TryParse(id, out _)))
        {
            throw Faults.InvalidArgument($"The parameter {StepIds} must be at most {MostSteps} ids of steps with commas between.");
        }

        var plugins = request.Parameters.TryGetValue(Plugins, out var value) && value is true;
        return new Bypass(plugins || kinds.Contains("CustomSync"), kinds.Contains("CustomAsync"), [.. ids.Select(Guid.Parse)]);
    }

    /// <summary>Refuses a request of a user who may not leave steps out.</summary>
    internal static void Check(Engine engine, OrganizationRequest request, Caller caller)
    {
        if (request.Parameters.ContainsKey(Plugins))
        {
            engine.Privileges.Privilege(caller, "prvBypassCustomPlugins");
        }

        if (request.Parameters.ContainsKey(Logic) || request.Parameters.ContainsKey(StepIds))
        {
            engine.Privileges.Privilege(caller, "prvBypassCustomBusinessLogic");
        }
    }

    internal bool Skips(Step step) => (step.IsAsync ? Asynchronous : Synchronous) || Steps.Contains(step.Id);

    private static bool IsAsked(OrganizationRequest request)
        => request.Parameters.ContainsKey(Plugins) || request.Parameters.ContainsKey(Logic) || request.Parameters.ContainsKey(StepIds);

    private static string[] Words(OrganizationRequest request, string name)
        => request.Parameters.TryGetValue(name, out var value) && value is string text
            ? text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
}
