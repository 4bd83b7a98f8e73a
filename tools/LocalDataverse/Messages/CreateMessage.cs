using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Security;
using XrmLeads.LocalDataverse.Values;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Create: the id is known before PreOperation, defaults and computed columns come in the main operation.</summary>
internal sealed class CreateMessage : IMessage
{
    public string Name => "Create";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
        => Prepare(engine, request, caller).Run(engine, caller);

    internal static RowWork Prepare(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = request.Required<Entity>("Target");
        var table = Writable(engine, target);
        SetId(engine, table, target);
        var frame = new Frame(caller, request, table) { Id = target.Id };
        frame.Several = MultipleFrames.OfOne(engine, request, frame);
        return new RowWork(
            frame,
            () =>
            {
                engine.Pipeline.RunStage(frame, Stage.PreValidation);
                Check(engine, frame, target);
            },
            () => engine.Pipeline.RunInside(frame, () => Insert(engine, frame)),
            () => new CreateResponse { Results = frame.Output });
    }

    internal static Table Writable(Engine engine, Entity target)
    {
        var table = engine.Catalogue.Table(target.LogicalName);
        if (target.RelatedEntities.Count > 0)
        {
            throw Faults.NotSupported("related rows in a Create or an Update");
        }

        return table.IsView || table.Name == SharedAccess.TableName
            ? throw Faults.InvalidOperation($"The message is not supported for the table {table.Name}{(table.IsView ? "; use the table of the row itself." : ".")}")
            : table;
    }

    private static void SetId(Engine engine, Table table, Entity target)
    {
        target.TryGetAttributeValue<Guid>(table.PrimaryId, out var sent);
        target.Id = target.Id != Guid.Empty ? target.Id : sent != Guid.Empty ? sent : engine.NewId();
        target[table.PrimaryId] = target.Id;
    }

    private static void Check(Engine engine, Frame frame, Entity target)
    {
        var (table, caller) = (frame.Table!, frame.Caller);
        engine.Privileges.Table(caller, "Create", table);
        if (!engine.Membership.Of(caller).MayEverything)
        {
            var row = NewRow(engine, table, target, caller);
            engine.Privileges.Row(caller, "Create", table, row);
            if (!engine.Membership.Of(caller).Groups.Contains(row.GetAttributeValue<EntityReference>(SystemColumns.Owner)?.Id ?? caller.UserId))
            {
                engine.Privileges.Row(caller, "Assign", table, row);
            }

            engine.Privileges.Lookups(caller, table, target, row);
        }

        engine.ColumnSecurity.CheckWrite(caller, table, target, isCreate: true);
    }

    // The row as far as the access check looks at it: its owner, and the business unit that follows from him.
    private static Entity NewRow(Engine engine, Table table, Entity target, Caller caller)
    {
        var row = new Entity(table.Name, target.Id);
        if (table.Ownership == Ownership.User)
        {
            var sent = target.GetAttributeValue<EntityReference>(SystemColumns.Owner) ?? new EntityReference("systemuser", caller.UserId);
            var owner = new EntityReference(sent.LogicalName, engine.Keys.Resolve(engine.Catalogue.Table(sent.LogicalName), sent.Id, sent.KeyAttributes));
            row[SystemColumns.Owner] = owner;
            row[SystemColumns.OwningBusinessUnit] = new EntityReference("businessunit", engine.Membership.Of(owner).Unit);
        }
        else if (table.Ownership == Ownership.Business)
        {
            row["businessunitid"] = target.GetAttributeValue<EntityReference>(table.Name == "businessunit" ? "parentbusinessunitid" : "businessunitid")
                ?? new EntityReference("businessunit", engine.Root.BusinessUnitId);
        }

        return row;
    }

    private static void Insert(Engine engine, Frame frame)
    {
        var (table, target) = (frame.Table!, frame.Target!);
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in target.Attributes)
        {
            var column = table.Column(name);
            if (column.ValidForCreate)
            {
                values[name] = engine.Values.Canonical(table, column, value);
            }
        }

        values[table.PrimaryId] = frame.Id;
        foreach (var column in table.Columns.Values)
        {
            if (column.Default is { } start && !values.ContainsKey(column.Name))
            {
                values[column.Name] = column.Type == ColumnType.Choice ? new OptionSetValue((int)start) : start;
            }
        }

        SystemValues.SetOnCreate(engine, frame, values);
        engine.Units.Complete(table, values);
        engine.Computed.AddTo(table, null, values);
        engine.Rows.Insert(table, values);
        engine.Units.Created(table, frame.Id, values);
        engine.Inherited.Created(table, frame.Id, values, frame.Caller.Operation.StartedOn);
        frame.Output["id"] = frame.Id;
        if (frame.Several is { } several)
        {
            several.Output["Ids"] = new[] { frame.Id };
        }
    }
}
