#if NET
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Definitions.Defaults;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What is done with definitions.</summary>
internal static class DefinitionOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("install defaults", Footing.Imported, org => org.Admin.Execute(new OrganizationRequest(InstallDefaultsApi.Name))),
        new("import definition", Footing.Imported, org => org.Admin.Execute(new OrganizationRequest(ImportDefinitionApi.Name)
        {
            [ImportDefinitionApi.Request.Document] = DefaultFile.Text(DefaultFile.Definition),
        })),
        new("export definition", Footing.Draft, org => org.Org.Call(ExportDefinitionApi.Name, org.Org.Version)),
        new("save draft", Footing.Draft, org => org.Admin.Execute(new OrganizationRequest(SaveDefinitionApi.Name)
        {
            ["Target"] = new EntityReference(LeadDefinitionTable.Name, org.Org.Version),
            [SaveDefinitionApi.Request.Document] = DefaultFile.Text(DefaultFile.Definition).Replace("\"points\": 40", "\"points\": 38", System.StringComparison.Ordinal),
        })),
        new("change draft", Footing.Draft, org => org.Admin.Update(new Entity(LeadDefinitionTable.Name, org.Org.Version) { [LeadDefinitionTable.Priority] = 7 })) { CallsNothing = true },
        new("delete draft", Footing.Draft, org => org.Admin.Delete(LeadDefinitionTable.Name, org.Org.Version)),
        new("propose", Footing.Draft, org => org.Org.Call(ProposeDefinitionApi.Name, org.Org.Version)),
        new("change proposed", Footing.Proposed, org => org.Admin.Update(new Entity(LeadDefinitionTable.Name, org.Org.Version) { [LeadDefinitionTable.Priority] = 7 })) { CallsNothing = true },
        new("change criterion of proposed", Footing.Proposed, org => org.Admin.Update(new Entity(CriterionTable.Name, org.Criterion()) { [CriterionTable.Points] = 7m })),
        new("delete criterion of proposed", Footing.Proposed, org => org.Admin.Delete(CriterionTable.Name, org.Criterion())),
        new("withdraw", Footing.Signed, org => org.Org.Call(WithdrawDefinitionApi.Name, org.Org.Version)),
        new("sign for marketing", Footing.Proposed, org => JudgingOrg.CallAs(org.Marketing, SignForMarketingApi.Name, org.Org.Version)),
        new("sign for sales", Footing.Proposed, org => JudgingOrg.CallAs(org.Sales, SignForSalesApi.Name, org.Org.Version)),
        new("activate", Footing.Signed, org => org.Org.Call(ActivateDefinitionApi.Name, org.Org.Version)),
        new("activate in the place of another", Footing.Active, org => org.Org.Call(ActivateDefinitionApi.Name, org.Next))
        {
            Before = org =>
            {
                org.Next = (System.Guid)org.Admin.Execute(new OrganizationRequest(ImportDefinitionApi.Name)
                {
                    [ImportDefinitionApi.Request.Document] = DefaultFile.Text(DefaultFile.Definition),
                }).Results[ImportDefinitionApi.Response.DefinitionId];
                org.Org.Call(ProposeDefinitionApi.Name, org.Next);
                JudgingOrg.CallAs(org.Marketing, SignForMarketingApi.Name, org.Next);
                JudgingOrg.CallAs(org.Sales, SignForSalesApi.Name, org.Next);
            },
        },
        new("retire", Footing.Active, org => org.Org.Call(RetireDefinitionApi.Name, org.Org.Version)),
        new("preview", Footing.Active, org => org.Admin.Execute(FaultOrg.On(
            PreviewDefinitionApi.Name, LeadDefinitionTable.Name, org.Org.Version, PreviewDefinitionApi.Request.LeadIds, new[] { org.Lead.ToString(), org.Other.ToString() }))),
        new("preview of moves", Footing.Active, org => org.Admin.Execute(new OrganizationRequest(PreviewMovesApi.Name)
        {
            [PreviewMovesApi.Request.DefinitionId] = org.Org.Version,
            [PreviewMovesApi.Request.PageSize] = 2,
        })),
    ];
}
#endif
