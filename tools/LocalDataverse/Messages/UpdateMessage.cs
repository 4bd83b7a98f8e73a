using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Values;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// Update. A request with state or status and other columns runs the stages inside the transaction twice, for the others and for the state
/// (MicrosoftDocs/powerapps-docs developer/data-platform/special-update-operation-behavior.md).
/// </summary>
internal sealed class UpdateMessage : IMessage
{
    public string Name => "Update";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
        => Prepare(engine, request, caller).Run(engine, caller);

    internal static RowWork Prepare(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = request.Required<Entity>("Target");
        var table = CreateMessage.Writable(engine, target);
        target.Id = engine.Keys.Resolve(table, Id(table, target), target.KeyAttributes);
        var frame = new Frame(caller, request, table) { Id = target.Id };
        frame.Several = MultipleFrames.OfOne(engine, request, frame);
        return new RowWork(
            frame,
            () =>
            {
                frame.ReadBefore(engine);
                engine.Pipeline.RunStage(frame, Stage.PreValidation);
                UpdateCheck.Check(engine, frame, request);
            },
            () =>
            {
                RowVersions.Hold(engine, frame, request);
                RunParts(engine, frame, request);
            },
            () => new UpdateResponse());
    }

    private static void RunParts(Engine engine, Frame frame, OrganizationRequest request)
    {
        foreach (var part in Parts(engine, frame, request))
        {
            part.ReadBefore(engine);
            engine.Pipeline.RunInside(part, () => Write(engine, part));
        }
    }

    private static Guid Id(Table table, Entity target)
        => target.Id == Guid.Empty && target.Attributes.TryGetValue(table.PrimaryId, out var id) && id is Guid sent ? sent : target.Id;

    private static IEnumerable<Frame> Parts(Engine engine, Frame frame, OrganizationRequest request)
    {
        var (table, target) = (frame.Table!, frame.Target!);
        var others = target.Attributes.Where(a => !IsState(a.Key) && a.Key != table.PrimaryId).ToList();
        var states = target.Attributes.Where(a => IsState(a.Key)).ToList();
        if (others.Count == 0 || states.Count == 0)
        {
            return [frame];
        }

        return [Part(engine, frame, request, others), Part(engine, frame, request, states)];
    }

    private static bool IsState(string column) => column is SystemColumns.State or SystemColumns.Status;

    private static Frame Part(Engine engine, Frame frame, OrganizationRequest request, List<KeyValuePair<string, object>> columns)
    {
        var target = new Entity(frame.Table!.Name, frame.Id) { RowVersion = frame.Target!.RowVersion };
        target.Attributes.AddRange(columns);
        var input = new ParameterCollection();
        input.AddRange(request.Parameters);
        input["Target"] = target;
        var part = new Frame(frame.Caller, request, frame.Table) { Id = frame.Id, Input = input, OuterVariables = frame.OuterVariables };
        part.Several = frame.Several is null ? null : MultipleFrames.OfOne(engine, request, part);
        return part;
    }

    private static void Write(Engine engine, Frame frame)
    {
        engine.Rows.Hold(frame.Table!, frame.Id);
        var (table, before) = (frame.Table!, frame.ReadBefore(engine));
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in frame.Target!.Attributes)
        {
            var column = table.Column(name);
            if (column.ValidForUpdate)
            {
                values[name] = engine.Values.Canonical(table, column, value);
            }
        }

        var owner = values.GetValueOrDefault(SystemColumns.Owner) as EntityReference;
        if (owner is not null)
        {
            engine.Owner.Set(table, owner, values);
        }

        if (table.States.Count > 0)
        {
            StateRules.SetOnUpdate(table, before, values, SystemValues.Now(frame));
        }

        engine.Units.Check(table, before, values);
        SystemValues.SetModified(frame, values);
        engine.Computed.AddTo(table, before, values);
        engine.Rows.Update(table, frame.Id, values);
        if (owner is not null)
        {
            Cascades.Assign(engine, frame, owner, before.GetAttributeValue<EntityReference>(SystemColumns.Owner));
        }

        engine.Units.Updated(table, before, values);
        engine.Inherited.Updated(table, before, values, frame.Caller.Operation.StartedOn);
    }
}
