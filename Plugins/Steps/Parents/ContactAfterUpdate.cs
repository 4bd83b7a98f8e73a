using XrmLeads.Core;
using XrmLeads.Domain.Definition;
using XrmLeads.Judging;
using XrmLeads.Mapping;

namespace XrmLeads.Steps.Parents;

/// <summary>Makes the open leads of a contact due when a column changed that a definition reads; in the background, since there may be many.</summary>
[PluginType("d48957e6-2cde-4c23-89aa-fa702bd94742")]
[PluginStep("ad9ffc48-85ce-483f-9af1-3bf6cb36d0a2", Message.Update, Table, Stage.PostOperation, Filter = ScoredColumns.Contact, Async = true)]
public sealed class ContactAfterUpdate : PluginBase
{
    private const string Table = "contact";

    private protected override void Run(PluginRun run) => LeadsOfParent.MakeDue(run, LeadColumns.ParentContactId, ColumnCatalogue.ParentContact);
}
