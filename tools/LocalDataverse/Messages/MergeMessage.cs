using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// Merge of two leads: the subordinate's children move to the master, the content sent is written to the master, the subordinate is
/// deactivated and points at its master. Source: MicrosoftDocs/powerapps-docs developer/data-platform/merge-records.md.
/// </summary>
internal sealed class MergeMessage : IMessage
{
    private const string Master = "masterid";

    public string Name => "Merge";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = request.Required<EntityReference>("Target");
        if (target.LogicalName != "lead")
        {
            throw Faults.NotSupported($"Merge of the table {target.LogicalName}");
        }

        if (request.Optional<bool>("PerformParentingChecks"))
        {
            throw Faults.NotSupported("the PerformParentingChecks of Merge");
        }

        var table = engine.Catalogue.Table(target.LogicalName);
        var subordinate = engine.Rows.Get(table, request.Required<Guid>("SubordinateId"));
        if (subordinate.Id == target.Id)
        {
            throw Faults.InvalidArgument("A lead cannot be merged with itself.");
        }

        var frame = new Frame(caller, request, table)
        {
            Id = target.Id,
            SubordinateBefore = subordinate,
        };
        var before = frame.ReadBefore(engine);
        engine.Pipeline.Run(
            frame,
            () =>
            {
                engine.Privileges.Privilege(caller, "prvMerge");
                engine.Privileges.Row(caller, "Write", table, before);
                engine.Privileges.Row(caller, "Write", table, subordinate);
            },
            () => Merge(engine, frame, request.Optional<Entity>("UpdateContent")));
        return new MergeResponse();
    }

    private static void Merge(Engine engine, Frame frame, Entity? content)
    {
        var (table, subordinate) = (frame.Table!, frame.SubordinateBefore!.Id);
        var platform = Cascades.InTheNameOf(engine, frame);
        var old = new Frame(frame.Caller, new OrganizationRequest("Merge"), table) { Id = subordinate };
        foreach (var (child, relationship, id) in Cascades.Children(engine, old, r => r.ReferencingColumn != Master))
        {
            var move = new Entity(child.Name, id) { [relationship.ReferencingColumn] = new EntityReference(table.Name, frame.Id) };
            engine.Execute(new UpdateRequest { Target = move }, platform);
        }

        if (content is not null && content.Attributes.Count > 0)
        {
            var update = new Entity(table.Name, frame.Id);
            update.Attributes.AddRange(content.Attributes.Where(a => a.Key != table.PrimaryId));
            engine.Execute(new UpdateRequest { Target = update }, platform);
        }

        engine.Rows.Update(table, subordinate, new Dictionary<string, object?>
        {
            [Master] = new EntityReference(table.Name, frame.Id),
            ["merged"] = true,
        });
        Deactivate(engine, table, subordinate, platform);
    }

    private static void Deactivate(Engine engine, Table table, Guid subordinate, Caller platform)
    {
        var disqualified = table.States.First(s => s.Name == "Disqualified").Value;
        if (engine.Rows.Get(table, subordinate).GetAttributeValue<OptionSetValue>(SystemColumns.State).Value != disqualified)
        {
            var close = new Entity(table.Name, subordinate) { [SystemColumns.State] = new OptionSetValue(disqualified) };
            engine.Execute(new UpdateRequest { Target = close }, platform);
        }
    }
}
