#if NET
using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Definitions;
using XrmLeads.Definitions.Defaults;
using XrmLeads.Domain.Json;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>An org with the solution as it is packed, the people who work on definitions, and a clock that the test sets.</summary>
internal sealed class DefinitionOrg : IDisposable
{
    internal DefinitionOrg()
    {
        Dataverse = Dataverse.InMemory(new DataverseOptions { Clock = () => Now });
        using var zip = new MemoryStream(ManagedZip.Bytes);
        Dataverse.Import(zip);
        Admin = Dataverse.AsAdministrator();
        Marketer = User("mia.marketing", "Salesperson", "XrmLeads Marketing");
        MarketingSigner = User("mara.signs", "Salesperson", "XrmLeads Definition Signer Marketing");
        SalesSigner = User("sol.signs", "Salesperson", "XrmLeads Definition Signer Sales");
        BothSigner = User("bo.both", "Salesperson", "XrmLeads Definition Signer Marketing", "XrmLeads Definition Signer Sales");
        Installer = User("alex.admin", "Salesperson", "XrmLeads Administrator");
    }

    internal Dataverse Dataverse { get; }

    /// <summary>The system administrator, whom no privilege holds back.</summary>
    internal IOrganizationService Admin { get; }

    internal IOrganizationService Marketer { get; }

    internal IOrganizationService MarketingSigner { get; }

    internal IOrganizationService SalesSigner { get; }

    internal IOrganizationService BothSigner { get; }

    /// <summary>The administrator of XrmLeads.</summary>
    internal IOrganizationService Installer { get; }

    /// <summary>The moment of every request from now on, UTC.</summary>
    internal DateTime Now { get; set; } = new(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc);

    public void Dispose() => Dataverse.Dispose();

    /// <summary>Calls a custom API on a version.</summary>
    internal static OrganizationResponse Call(IOrganizationService user, string name, Guid? version = null, string? parameter = null, object? value = null)
    {
        var request = new OrganizationRequest(name);
        if (version is { } id)
        {
            request["Target"] = new EntityReference(LeadDefinitionTable.Name, id);
        }

        if (parameter is not null)
        {
            request[parameter] = value;
        }

        return user.Execute(request);
    }

    /// <summary>The message of the fault that a call must end with.</summary>
    internal static string Refused(Action call) => Assert.ThrowsExactly<DataverseFaultException>(call).Message;

    internal (int Created, int Kept) InstallDefaults()
    {
        var results = Call(Installer, InstallDefaultsApi.Name).Results;
        return ((int)results[InstallDefaultsApi.Response.Created], (int)results[InstallDefaultsApi.Response.Kept]);
    }

    internal Guid Import(JsonValue file) => Import(Installer, JsonLayout.Of(file));

    internal static Guid Import(IOrganizationService user, string text) =>
        (Guid)Call(user, ImportDefinitionApi.Name, null, ImportDefinitionApi.Request.Document, text).Results[ImportDefinitionApi.Response.DefinitionId];

    /// <summary>A new Draft of the shipped definition in a scope of its own.</summary>
    internal Guid Draft(string scope = "default") => Import(JsonText.Read(DefaultFile.Text(DefaultFile.Definition)).With("scope", Json.Text(scope)));

    internal Guid Proposed(string scope = "default")
    {
        var version = Draft(scope);
        Call(Marketer, ProposeDefinitionApi.Name, version);
        return version;
    }

    internal Guid Signed(string scope = "default")
    {
        var version = Proposed(scope);
        Call(MarketingSigner, SignForMarketingApi.Name, version);
        Call(SalesSigner, SignForSalesApi.Name, version);
        return version;
    }

    internal Guid Active(string scope = "default", DateTime? from = null)
    {
        var version = Signed(scope);
        Call(Installer, ActivateDefinitionApi.Name, version, ActivateDefinitionApi.Request.EffectiveFrom, from);
        return version;
    }

    internal Entity Version(Guid id) => Admin.Retrieve(LeadDefinitionTable.Name, id, new ColumnSet(true));

    internal int Status(Guid id) => DefinitionStatus.Of(Version(id));

    /// <summary>The criterion of a version with a code.</summary>
    internal Entity Criterion(Guid version, string code) => Criteria(version).Entities.Single(row => row.GetAttributeValue<string>(CriterionTable.Code) == code);

    internal EntityCollection Criteria(Guid version)
    {
        var query = new QueryExpression(CriterionTable.Name) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(CriterionTable.LeadDefinitionId, ConditionOperator.Equal, version);
        return Admin.RetrieveMultiple(query);
    }

    /// <summary>The name of the user that a lookup points to.</summary>
    internal string NameOf(Entity row, string column) =>
        Admin.Retrieve("systemuser", row.GetAttributeValue<EntityReference>(column).Id, new ColumnSet("fullname")).GetAttributeValue<string>("fullname");

    internal int Count(string table) => Admin.RetrieveMultiple(new QueryExpression(table)).Entities.Count;

    private IOrganizationService User(string name, params string[] roles) => Dataverse.As(Dataverse.CreateUser(name, name, roles));
}
#endif
