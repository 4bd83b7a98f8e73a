using XrmLeads.Core;
using XrmLeads.Domain.Definition;
using XrmLeads.Judging;
using XrmLeads.Mapping;

namespace XrmLeads.Steps.Parents;

/// <summary>Makes the open leads of an account due when a column changed that a definition reads; in the background, since there may be many.</summary>
[PluginType("563de9b6-2ba5-49ce-afdb-ed837231fe50")]
[PluginStep("479ef6d9-de6b-4a35-a6be-9efe22ffaa52", Message.Update, Table, Stage.PostOperation, Filter = ScoredColumns.Account, Async = true)]
public sealed class AccountAfterUpdate : PluginBase
{
    private const string Table = "account";

    private protected override void Run(PluginRun run) => LeadsOfParent.MakeDue(run, LeadColumns.ParentAccountId, ColumnCatalogue.ParentAccount);
}
