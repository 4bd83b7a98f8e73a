using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>AddMembersTeam and RemoveMembersTeam: users who are members already, or are none, stay what they are.</summary>
internal sealed class TeamMembersMessage(string name) : IMessage
{
    private const string Adding = "AddMembersTeam";

    public string Name => name;

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var team = new EntityReference("team", request.Required<Guid>("TeamId"));
        var users = request.Required<Guid[]>("MemberIds");
        var pairs = new IntersectPairs(engine, new AssociateRequest
        {
            Target = team,
            Relationship = new Relationship(IntersectPairs.TeamMembers),
            RelatedEntities = [.. users.Distinct().Select(id => new EntityReference("systemuser", id))],
        });
        engine.Pipeline.Run(new Frame(caller, request, engine.Catalogue.Table("team")) { Id = team.Id }, () => pairs.Check(caller), () => Change(pairs));
        return name == Adding ? new AddMembersTeamResponse() : new RemoveMembersTeamResponse();
    }

    private void Change(IntersectPairs pairs)
    {
        if (name == Adding)
        {
            pairs.OnlyNew();
            pairs.Add();
        }
        else
        {
            pairs.Remove();
        }
    }
}
