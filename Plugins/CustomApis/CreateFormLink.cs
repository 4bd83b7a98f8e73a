using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Makes a token for a link by which a lead answers the open questions itself. Four reads and two writes: the lead, whether the caller may see it, his roles, its
/// links of the day; lock and link.
/// </summary>
[PluginType("bcbb443a-74e7-435d-93b8-74d7f5ffcd04")]
[CustomApi(CreateFormLinkApi.Name)]
public sealed class CreateFormLink : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        var leadId = run.TargetReference.Id;
        var judge = new LeadJudge(run, catalogue);
        var record = judge.LockAndRead(leadId) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        run.CallerService.Retrieve(LeadTable.Name, leadId, new ColumnSet(LeadTable.Id));
        if (!CallerRoles.Of(run).On(false).Any(role => role is Actor.Qualifier or Actor.Marketing))
        {
            throw new InvalidPluginExecutionException(Sentences.NotForLinks);
        }

        if (!judge.RowOf(record).IsOpen)
        {
            throw new InvalidPluginExecutionException(Sentences.NoLinkToClosed);
        }

        if (FormLinks.AreUsedUp(run, leadId))
        {
            throw new InvalidPluginExecutionException(Sentences.TooManyLinks(FormLinks.MostInADay));
        }

        var token = FormLinks.NewToken();
        run.Output[CreateFormLinkApi.Response.ExpiresOn] = FormLinks.Create(run, leadId, token);
        run.Output[CreateFormLinkApi.Response.Token] = token;
    }
}
