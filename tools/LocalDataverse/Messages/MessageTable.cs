using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Messages;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>The messages that the local Dataverse knows; a custom API is found in the catalogue instead.</summary>
internal static class MessageTable
{
    private static readonly Dictionary<string, IMessage> Messages = new IMessage[]
    {
        new CreateMessage(),
        new RetrieveMessage(),
        new UpdateMessage(),
        new DeleteMessage(),
        new RetrieveMultipleMessage(),
        new UpsertMessage(),
        new MultipleMessage("CreateMultiple", "Create", CreateMessage.Prepare, MultipleMessage.Created),
        new MultipleMessage("UpdateMultiple", "Update", UpdateMessage.Prepare, _ => new UpdateMultipleResponse()),
        new MultipleMessage("UpsertMultiple", "Upsert", UpsertMessage.Prepare, MultipleMessage.Upserted),
        new AssignMessage(),
        new SetStateMessage(),
        new MergeMessage(),
        new QualifyLeadMessage(),
        new AssociateMessage(),
        new DisassociateMessage(),
        new GrantAccessMessage(),
        new ModifyAccessMessage(),
        new RevokeAccessMessage(),
        new RetrievePrincipalAccessMessage(),
        new RetrieveSharedPrincipalsAndAccessMessage(),
        new TeamMembersMessage("AddMembersTeam"),
        new TeamMembersMessage("RemoveMembersTeam"),
        new SendAppNotificationMessage(),
        new SendEmailMessage(),
        new WhoAmIMessage(),
        new ImportSolutionMessage(),
        new RetrieveUserSetOfPrivilegesByNamesMessage(),
        new QueryExpressionToFetchXmlMessage(),
        new FetchXmlToQueryExpressionMessage(),
        new ExecuteMultipleMessage(),
        new ExecuteTransactionMessage(),
    }.ToDictionary(m => m.Name, StringComparer.Ordinal);

    internal static IMessage? Find(string? name) => name is null ? null : Messages.GetValueOrDefault(name);

    /// <summary>Whether the message may change data; a custom API is taken to.</summary>
    internal static bool IsWrite(string name) => Find(name)?.IsWrite ?? true;
}
