using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// ImportSolution: an import asked for as a request. It builds the organization anew, so it stands alone. Nobody customizes here and no process runs, so
/// the parameters about these change nothing. Source: learn.microsoft.com dotnet/api/microsoft.crm.sdk.messages.importsolutionrequest.
/// </summary>
internal sealed class ImportSolutionMessage : IMessage
{
    private static readonly string[] NotSupportedParameters = ["HoldingSolution", "ConvertToManaged"];

    public string Name => "ImportSolution";

    public bool IsWrite => true;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        BatchRules.RefuseInPlugin(request, caller);
        if (engine.Database.InTransaction)
        {
            throw Faults.NotSupported("ImportSolution inside a transaction");
        }

        engine.Privileges.Privilege(caller, "prvImportCustomization");
        var file = request.Required<byte[]>("CustomizationFile");
        if (NotSupportedParameters.FirstOrDefault(p => request.Parameters.TryGetValue(p, out var value) && value is true) is { } parameter)
        {
            throw Faults.NotSupported($"the parameter {parameter} of ImportSolution");
        }

        engine.ImportSolution(file);
        return new ImportSolutionResponse();
    }
}
