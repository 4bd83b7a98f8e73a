using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Benchmarks.Org;

/// <summary>An org in a file that was full of leads before the solution came.</summary>
internal sealed class OlderOrg(string file, DateTime now)
{
    private const int Part = 1000, EveryWorked = 20;

    private readonly Dictionary<Guid, Guid> _owners = [];

    /// <summary>Makes leads of two owners who work one of twenty, then imports the solution and activates the definition that it ships.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="zip">The managed solution.</param>
    internal void Make(int count, int seed, string zip)
    {
        using var dataverse = Open(now);
        Fill(dataverse, count, new Dice(seed));
        using (var solution = File.OpenRead(zip))
        {
            dataverse.Import(solution);
        }

        var admin = dataverse.AsAdministrator();
        admin.Execute(new OrganizationRequest(InstallDefaultsApi.Name));
        var version = new EntityReference(LeadDefinitionTable.Name, Only(admin, LeadDefinitionTable.Name));
        admin.Update(new Entity(ScopeTable.Name, Only(admin, ScopeTable.Name)) { [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Enforce) });
        Act(admin, ProposeDefinitionApi.Name, version);
        Act(Signer(dataverse, "Marketing"), SignForMarketingApi.Name, version);
        Act(Signer(dataverse, "Sales"), SignForSalesApi.Name, version);
        Act(admin, ActivateDefinitionApi.Name, version);
    }

    /// <summary>What became of the leads: how many stand in each stage, and how many have another owner.</summary>
    internal (IReadOnlyDictionary<int, int> Stages, int OwnersChanged) Leads()
    {
        using var dataverse = Open(now);
        var stages = new SortedDictionary<int, int>();
        var changed = 0;
        foreach (var lead in Rows(dataverse, LeadTable.Name, "ownerid", LeadTable.Stage))
        {
            var stage = lead.GetAttributeValue<OptionSetValue>(LeadTable.Stage)?.Value ?? 0;
            stages[stage] = stages.GetValueOrDefault(stage) + 1;
            changed += lead.GetAttributeValue<EntityReference>("ownerid").Id == _owners[lead.Id] ? 0 : 1;
        }

        return (stages, changed);
    }

    /// <summary>How many rows a table has.</summary>
    internal int Count(string table)
    {
        using var dataverse = Open(now);
        return Rows(dataverse, table).Count();
    }

    private Dataverse Open(DateTime moment) => Dataverse.OpenFile(file, new DataverseOptions { Clock = () => moment });

    private void Fill(Dataverse dataverse, int count, Dice dice)
    {
        var admin = dataverse.AsAdministrator();
        var owners = new[] { dataverse.AdministratorId, dataverse.CreateUser("ada.admin", "Ada Admin", "System Administrator") };
        for (var first = 0; first < count; first += Part)
        {
            var rows = new EntityCollection { EntityName = LeadTable.Name };
            for (var number = first; number < Math.Min(first + Part, count); number++)
            {
                rows.Entities.Add(new Entity(LeadTable.Name)
                {
                    ["lastname"] = dice.Of("Berg", "Costa", "Novák", "Smith", "Wang"),
                    ["companyname"] = "Firm " + number,
                    ["jobtitle"] = dice.Of("Head of Operations", "CEO", "Buyer", "Analyst", "Team Lead IT"),
                    ["address1_country"] = dice.Of("Germany", "France", "United States", "Brazil"),
                    ["emailaddress1"] = dice.Of("p.name@firm.example", "somebody@gmail.com"),
                    ["numberofemployees"] = (int)dice.Magnitude(1, 40_000),
                    ["ownerid"] = new EntityReference("systemuser", owners[number % 2]),
                });
            }

            var ids = ((CreateMultipleResponse)admin.Execute(new CreateMultipleRequest { Targets = rows })).Ids;
            for (var place = 0; place < ids.Length; place++)
            {
                var owner = owners[(first + place) % 2];
                _owners.Add(ids[place], owner);
                if ((first + place) % EveryWorked == 0)
                {
                    admin.Create(new Entity("task")
                    {
                        ["subject"] = "Call",
                        ["regardingobjectid"] = new EntityReference(LeadTable.Name, ids[place]),
                        ["ownerid"] = new EntityReference("systemuser", owner),
                    });
                }
            }

            dataverse.ClearTraces();
        }
    }

    private static IOrganizationService Signer(Dataverse dataverse, string side) =>
        dataverse.As(dataverse.CreateUser(side, side, "Salesperson", "XrmLeads Definition Signer " + side));

    private static void Act(IOrganizationService user, string api, EntityReference version) => user.Execute(new OrganizationRequest(api) { ["Target"] = version });

    private static Guid Only(IOrganizationService service, string table) => service.RetrieveMultiple(new QueryExpression(table)).Entities.Single().Id;

    private static IEnumerable<Entity> Rows(Dataverse dataverse, string table, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns), PageInfo = new PagingInfo { PageNumber = 1, Count = 5000 } };
        for (var more = true; more;)
        {
            var page = dataverse.AsAdministrator().RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            more = page.MoreRecords;
            (query.PageInfo.PageNumber, query.PageInfo.PagingCookie) = (query.PageInfo.PageNumber + 1, page.PagingCookie);
        }
    }
}
