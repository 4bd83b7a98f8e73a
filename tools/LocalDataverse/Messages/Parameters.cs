using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Reading request parameters with the fault Dataverse gives for a missing or wrong one.</summary>
internal static class Parameters
{
    internal static T Required<T>(this OrganizationRequest request, string name)
        => request.Parameters.TryGetValue(name, out var value) && value is T typed
            ? typed
            : throw Faults.InvalidArgument($"Required field '{name}' is missing or is no {typeof(T).Name} in the request {request.RequestName}.");

    internal static T? Optional<T>(this OrganizationRequest request, string name)
        => request.Parameters.TryGetValue(name, out var value) && value is T typed ? typed : default;
}
