using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
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
        if (target.RelatedEntities.Count > 0)
        {
            throw Faults.NotSupported("related rows in a Create");
        }

        SetId(engine, table, target);
        var frame = new Frame(caller, request, table) { Id = target.Id };
        return new RowWork(
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
        return table.IsIntersect ? throw Faults.InvalidOperation($"The message is not supported for the table {table.Name}; use Associate and Disassociate.")
            : table.IsView ? throw Faults.InvalidOperation($"The message is not supported for the table {table.Name}; use the table of the row itself.")
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
        var (table, user) = (frame.Table!, frame.Caller.UserId);
        engine.Privileges.Table(user, "Create", table);
        engine.Privileges.Lookups(user, table, target);
        engine.ColumnSecurity.CheckWrite(user, table, target, isCreate: true);
        if (target.TryGetAttributeValue<EntityReference>(SystemColumns.Owner, out var owner) && owner.Id != user)
        {
            engine.Privileges.Table(user, "Assign", table);
        }
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
            else if (column.AutoNumber is { } format && values.GetValueOrDefault(column.Name) is null)
            {
                values[column.Name] = format.Value(
                    format.HasSequence ? engine.Sequences.Next(table, column) : 0,
                    frame.Caller.Operation.StartedOn,
                    () => engine.NewId().ToByteArray());
            }
        }

        SystemValues.SetOnCreate(engine, frame, values);
        engine.Computed.AddTo(table, null, values);
        engine.Rows.Insert(table, values);
        frame.Output["id"] = frame.Id;
    }
}
