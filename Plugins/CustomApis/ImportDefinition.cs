using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Stores a definition file as a new Draft of its scope, in one request: the scope where it is missing (in Observe, if the caller may create scopes), the
/// version and its criteria. A text that is not JSON or has no name or scope is refused; other faults stay in the Draft until it is proposed.
/// </summary>
[PluginType("0b8697c0-4735-536f-8bdb-bcb77914130d")]
[CustomApi(ImportDefinitionApi.Name)]
public sealed class ImportDefinition : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var import = new DefinitionImport(run);
        run.Output[ImportDefinitionApi.Response.DefinitionId] = import.Store(run.Input<string>(ImportDefinitionApi.Request.Document) ?? "");
        run.Output[ImportDefinitionApi.Response.Version] = import.Version;
    }
}
