using System;
using System.Collections.Generic;
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
                CreateCheck.Check(engine, frame, target);
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

        return table.Name switch
        {
            // What a role or profile grants comes with the solution: a row alone would grant nothing.
            "role" or "fieldsecurityprofile" => throw Faults.NotSupported($"changing rows of {table.Name}, which come with a solution"),
            SharedAccess.TableName => throw Faults.InvalidOperation($"The message is not supported for the table {table.Name}; share the row instead."),
            _ when table.IsIntersect => throw Faults.InvalidOperation($"The message is not supported for the table {table.Name}; use Associate and Disassociate."),
            _ when table.IsPlatformData => throw Faults.InvalidOperation($"The message is not supported for the table {table.Name}, whose rows come with the platform."),
            _ when table.IsView => throw Faults.InvalidOperation($"The message is not supported for the table {table.Name}; use the table of the row itself."),
            _ => table,
        };
    }

    private static void SetId(Engine engine, Table table, Entity target)
    {
        target.TryGetAttributeValue<Guid>(table.PrimaryId, out var sent);
        target.Id = target.Id != Guid.Empty ? target.Id : sent != Guid.Empty ? sent : engine.NewId();
        target[table.PrimaryId] = target.Id;
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
