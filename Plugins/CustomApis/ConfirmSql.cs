using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A rep confirms an accepted lead as SQL.</summary>
[PluginType("96f231f8-82f3-558b-be2e-26e3dfc4d6cb")]
[CustomApi(ConfirmSqlApi.Name)]
public sealed class ConfirmSql : PluginBase
{
    private protected override void Run(PluginRun run) => LeadAct.Make(run, new ActInput { Act = Act.ConfirmSql });
}
