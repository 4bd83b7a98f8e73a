using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// Builds execution contexts. What PreValidation shares is found by later stages in their parent context
/// (MicrosoftDocs/powerapps-docs developer/data-platform/understand-the-data-context.md).
/// </summary>
internal sealed class Contexts(Engine engine)
{
    internal PluginContext Outer(Frame frame)
        => frame.OuterContext ??= Create(frame, null, Stage.MainOperation, frame.OuterVariables, frame.Caller.Context, false);

    internal PluginContext ForStep(Frame frame, Step step)
        => step.Stage == Stage.PreValidation
            ? Create(frame, step, step.Stage, frame.OuterVariables, frame.Caller.Context, false)
            : Create(frame, step, step.Stage, frame.InnerVariables, Outer(frame), step.IsAsync);

    private PluginContext Create(Frame frame, Step? step, Stage stage, ParameterCollection variables, IPluginExecutionContext? parent, bool isAsync)
    {
        var operation = frame.Caller.Operation;
        var user = step?.RunsAs is { } name ? frame.Caller with { UserId = engine.Users.Named(name), SignedInId = null } : frame.Caller;
        return new PluginContext
        {
            Users = engine.Users,
            BusinessUnitId = engine.Membership.Of(user.UserId).Unit,
            CorrelationId = operation.CorrelationId,
            Depth = frame.Caller.Depth,
            InitiatingUserId = frame.Caller.InitiatingUserId,
            InputParameters = frame.Input,
            IsInTransaction = !isAsync && engine.Database.InTransaction,
            MessageName = frame.Message,
            Mode = isAsync ? 1 : 0,
            OperationCreatedOn = DateTime.SpecifyKind(operation.StartedOn, DateTimeKind.Unspecified),
            OperationId = frame.OperationId,
            OrganizationId = engine.Root.OrganizationId,
            OrganizationName = OrganizationRoot.Name,
            OutputParameters = frame.Output,
            OwningExtension = step is null ? null : new EntityReference("sdkmessageprocessingstep", step.Id),
            PreEntityImages = frame.IsMultiple ? [] : Images(frame, step, user, pre: true),
            PostEntityImages = frame.IsMultiple ? [] : Images(frame, step, user, pre: false),
            PreEntityImagesCollection = [.. frame.Rows.Select(row => Images(row, step, user, pre: true))],
            PostEntityImagesCollection = [.. frame.Rows.Select(row => Images(row, step, user, pre: false))],
            PrimaryEntityId = frame.Id,
            PrimaryEntityName = frame.Table?.Name ?? "none",
            RequestId = frame.RequestId,
            SharedVariables = variables,
            UserId = user.UserId,
            SignedInId = user.SignedInId,
            ParentContext = parent,
            Stage = (int)stage,
        };
    }

    private EntityImageCollection Images(Frame frame, Step? step, Caller user, bool pre)
    {
        var images = new EntityImageCollection();
        foreach (var image in step?.Images ?? [])
        {
            var row = !pre ? frame.After : image.MessageProperty == "SubordinateId" ? frame.SubordinateBefore : frame.Before;
            if ((pre ? image.IsPre : image.IsPost) && row is not null)
            {
                images.Add(image.Alias, engine.ColumnSecurity.Mask(frame.Table!, Cut(row, image), user));
            }
        }

        return images;
    }

    private static Entity Cut(Entity row, StepImage image)
    {
        var cut = new Entity(row.LogicalName, row.Id);
        foreach (var (name, value) in row.Attributes)
        {
            if (image.Columns.Count == 0 || image.Columns.Contains(name))
            {
                cut[name] = Copies.Value(value);
            }
        }

        return cut;
    }
}
