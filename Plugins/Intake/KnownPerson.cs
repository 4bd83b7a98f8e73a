using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Intake;

/// <summary>What is known of whoever has an e-mail address and no open lead: by a contact and by the newest closed lead. Read as SYSTEM.</summary>
internal sealed class KnownPerson
{
    private const string AccountAlias = "account";
    private const int MostContacts = 20;

    /// <summary>The oldest active contact with the address; null for none.</summary>
    internal EntityReference? Contact { get; private init; }

    /// <summary>The account of that contact; null for none.</summary>
    internal EntityReference? Account { get; private init; }

    /// <summary>The first name; null where it is not known.</summary>
    internal string? FirstName { get; private init; }

    /// <summary>The last name; null where it is not known.</summary>
    internal string? LastName { get; private init; }

    /// <summary>The company; null where it is not known.</summary>
    internal string? Company { get; private init; }

    /// <summary>Whether the person does not want to be written to: a request is no consent, so nobody is called by it.</summary>
    internal bool IsOptedOut { get; private init; }

    /// <summary>Reads it: one read of contacts with their accounts, one of leads.</summary>
    internal static KnownPerson Of(PluginRun run, string email)
    {
        var contacts = Contacts(run, email);
        var lead = NewestLead(run, email);
        var contact = contacts.Entities.FirstOrDefault();
        var named = contact ?? lead;
        return new KnownPerson
        {
            Contact = contact?.ToEntityReference(),
            Account = contact?.Lookup("parentcustomerid") is { LogicalName: "account" } account ? new EntityReference("account", account.Id) : null,
            FirstName = named?.Text("firstname"),
            LastName = named?.Text("lastname"),
            Company = contact?.Text(AccountAlias + ".name") ?? contact?.Text("company") ?? lead?.Text("companyname"),
            IsOptedOut = contacts.Entities.Any(IsOut) || (lead is not null && (IsOut(lead) || lead.Value(LeadTable.Suppressed) is true)),
        };
    }

    private static bool IsOut(Entity row) => row.Value("donotemail") is true || row.Value("msdyn_gdproptout") is true;

    private static EntityCollection Contacts(PluginRun run, string email)
    {
        var query = new QueryExpression("contact")
        {
            ColumnSet = new ColumnSet("firstname", "lastname", "company", "parentcustomerid", "donotemail", "msdyn_gdproptout"),
            TopCount = MostContacts,
        };
        query.Criteria.AddCondition(LeadColumns.EmailAddress, ConditionOperator.Equal, email);
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(LeadColumns.CreatedOn, OrderType.Ascending);
        var account = query.AddLink("account", "parentcustomerid", "accountid", JoinOperator.LeftOuter);
        account.EntityAlias = AccountAlias;
        account.Columns = new ColumnSet("name");
        return run.SystemService.RetrieveMultiple(query);
    }

    private static Entity? NewestLead(PluginRun run, string email)
    {
        var query = new QueryExpression(LeadTable.Name)
        {
            ColumnSet = new ColumnSet("firstname", "lastname", "companyname", "donotemail", "msdyn_gdproptout", LeadTable.Suppressed),
            TopCount = 1,
        };
        query.Criteria.AddCondition(LeadColumns.EmailAddress, ConditionOperator.Equal, email);
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.NotEqual, 0);
        query.AddOrder(LeadColumns.CreatedOn, OrderType.Descending);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
