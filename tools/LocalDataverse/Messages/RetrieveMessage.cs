using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Query;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>Retrieve. Empty columns are absent from the row; the others come with their formatted values.</summary>
internal sealed class RetrieveMessage : IMessage
{
    public string Name => "Retrieve";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var target = request.Required<EntityReference>("Target");
        var columns = request.Required<ColumnSet>("ColumnSet");
        var table = engine.Catalogue.Table(target.LogicalName);
        foreach (var column in columns.Columns)
        {
            table.Column(column);
        }

        if (request.Parameters.ContainsKey("RelatedEntitiesQuery"))
        {
            throw Faults.NotSupported("RelatedEntitiesQuery in a Retrieve");
        }

        target.Id = engine.Keys.Resolve(table, target.Id, target.KeyAttributes);
        var frame = new Frame(caller, request, table) { Id = target.Id };
        if (engine.Pipeline.Steps(frame).Length > 0)
        {
            // A step may ask for more columns; the caller keeps his set.
            request["ColumnSet"] = columns.AllColumns ? new ColumnSet(true) : new ColumnSet([.. columns.Columns]);
        }

        engine.Pipeline.RunStage(frame, Stage.PreValidation);
        engine.Pipeline.RunInside(frame, () => frame.Output["BusinessEntity"] = Read(engine, frame, request.Required<ColumnSet>("ColumnSet")));
        return new RetrieveResponse { Results = { ["Entity"] = frame.Output["BusinessEntity"] } };
    }

    private static Entity Read(Engine engine, Frame frame, ColumnSet columns)
    {
        var table = frame.Table!;
        var row = engine.Rows.Get(table, frame.Id);
        engine.Privileges.Row(frame.Caller, "Read", table, row);
        if (!columns.AllColumns)
        {
            foreach (var name in row.Attributes.Keys.Where(c => c != table.PrimaryId && !columns.Columns.Contains(c)).ToList())
            {
                row.Attributes.Remove(name);
            }
        }

        var read = engine.ColumnSecurity.Mask(table, row, frame.Caller);
        new DisplayValues(engine).AddTo(read);
        return read;
    }
}
