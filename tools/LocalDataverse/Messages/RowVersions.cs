using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Optimistic concurrency. Source: MicrosoftDocs/powerapps-docs developer/data-platform/optimistic-concurrency.md.</summary>
internal static class RowVersions
{
    internal static void Check(OrganizationRequest request, string? sent, Entity stored)
    {
        if (request.Optional<ConcurrencyBehavior>("ConcurrencyBehavior") != ConcurrencyBehavior.IfRowVersionMatches)
        {
            return;
        }

        if (string.IsNullOrEmpty(sent))
        {
            throw new DataverseFaultException(
                ErrorCodes.RowVersionNotProvided,
                "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches.");
        }

        if (sent != stored.RowVersion)
        {
            throw new DataverseFaultException(
                ErrorCodes.RowVersionMismatch,
                "The version of the existing record doesn't match the RowVersion property provided.");
        }
    }
}
