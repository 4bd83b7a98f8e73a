using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Optimistic concurrency. Source: MicrosoftDocs/powerapps-docs developer/data-platform/optimistic-concurrency.md.</summary>
internal static class RowVersions
{
    /// <summary>Inside the transaction, where nobody else can change the row any more: checks an update again.</summary>
    internal static void Hold(Engine engine, Frame frame, OrganizationRequest request)
    {
        if (IsAsked(request))
        {
            engine.Rows.Hold(frame.Table!, frame.Id);
            Check(request, frame.Target!.RowVersion, frame.ReadBefore(engine));
        }
    }

    internal static void Check(OrganizationRequest request, string? sent, Entity stored)
    {
        if (!IsAsked(request))
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
    private static bool IsAsked(OrganizationRequest request)
        => request.Optional<ConcurrencyBehavior>("ConcurrencyBehavior") == ConcurrencyBehavior.IfRowVersionMatches;
}
