using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests;

/// <summary>
/// An organization with three levels of business units — the root, East, and South below East — and West beside East, a user with a reading role in each, and the
/// calls that security tests make.
/// </summary>
internal sealed class Units : IDisposable
{
    internal Units(TestZip? zip = null)
    {
        Organization = new Organization((zip ?? new TestZip()).Role("Reads", "prvReadLead Global", "prvReadxl_Item Global"));
        Root = Organization.Dataverse.RootBusinessUnitId;
        East = Unit("East", Root);
        South = Unit("South", East);
        West = Unit("West", Root);
        (InRoot, InEast, InSouth, InWest) = (User(Root, "Reads"), User(East, "Reads"), User(South, "Reads"), User(West, "Reads"));
    }

    internal Organization Organization { get; }

    internal IOrganizationService Admin => Organization.Service;

    internal Guid Root { get; }

    internal Guid East { get; }

    internal Guid South { get; }

    internal Guid West { get; }

    internal Guid InRoot { get; }

    internal Guid InEast { get; }

    internal Guid InSouth { get; }

    internal Guid InWest { get; }

    public void Dispose() => Organization.Dispose();

    internal static EntityReference UserRef(Guid id) => new("systemuser", id);

    internal static EntityReference LeadRef(Guid id) => new("lead", id);

    internal Guid Unit(string name, Guid parent)
        => Admin.Create(new Entity("businessunit") { ["name"] = name, ["parentbusinessunitid"] = new EntityReference("businessunit", parent) });

    internal Guid User(Guid unit, params string[] roles)
        => Organization.Dataverse.CreateUser(Guid.NewGuid().ToString("N"), "Una User", unit, roles);

    internal IOrganizationService As(Guid user) => Organization.Dataverse.As(user);

    internal Guid Lead(Guid owner, string lastName = "Doe")
        => Admin.Create(new Entity("lead") { ["lastname"] = lastName, ["ownerid"] = UserRef(owner) });

    internal Guid LeadOf(EntityReference owner, string lastName = "Doe") => Admin.Create(new Entity("lead") { ["lastname"] = lastName, ["ownerid"] = owner });

    internal EntityReference Team(Guid unit, string[] roles, params Guid[] members)
    {
        var team = Admin.Create(new Entity("team") { ["name"] = "Team", ["businessunitid"] = new EntityReference("businessunit", unit) });
        foreach (var role in roles)
        {
            Admin.Associate("team", team, new Relationship("teamroles_association"), [Role(role)]);
        }

        Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = members });
        return new EntityReference("team", team);
    }

    internal EntityReference Role(string name)
        => Admin.RetrieveMultiple(new QueryByAttribute("role") { Attributes = { "name" }, Values = { name } }).Entities.Single().ToEntityReference();

    internal void Grant(EntityReference row, EntityReference principal, AccessRights rights, IOrganizationService? by = null)
        => (by ?? Admin).Execute(new GrantAccessRequest { Target = row, PrincipalAccess = new PrincipalAccess { Principal = principal, AccessMask = rights } });

    internal bool CanRead(Guid user, Guid row, string table = "lead", string? id = null)
    {
        var one = Does(() => As(user).Retrieve(table, row, new ColumnSet(false)));
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(id ?? table + "id", ConditionOperator.Equal, row);
        var many = Does(() => Assert.HasCount(1, As(user).RetrieveMultiple(query).Entities));
        Assert.AreEqual(one, many, "Retrieve and RetrieveMultiple must agree.");
        return one;
    }

    internal bool CanWrite(Guid user, Guid lead) => Does(() => As(user).Update(new Entity("lead", lead) { ["jobtitle"] = "x" }));

    /// <summary>Whether a user may do something: a refusal for want of a privilege or of access is a no, any other fault a failure of the test.</summary>
    internal static bool Does(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (DataverseFaultException fault) when (fault.ErrorCode is ErrorCodes.AccessDenied or ErrorCodes.PrivilegeDenied)
        {
            return false;
        }
        catch (AssertFailedException)
        {
            return false;
        }
    }
}
