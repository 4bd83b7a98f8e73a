using XrmLeads.Core;
using XrmLeads.Definitions.Defaults;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Brings signal types, checklist, rejection reasons, nurture tracks, a calendar, the default scope and the default definition (as a Draft) into an org. It can be
/// repeated: what is there stays as it is, and what is missing by its code is made, also where somebody deleted it.
/// </summary>
[PluginType("3c955102-2d5f-5dd2-8363-5ee3a567cf16")]
[CustomApi(InstallDefaultsApi.Name)]
public sealed class InstallDefaults : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var installation = new Installation(run);
        installation.Run();
        run.Output[InstallDefaultsApi.Response.Created] = installation.Created;
        run.Output[InstallDefaultsApi.Response.Kept] = installation.Kept;
    }
}
