using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Win32;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace XrmLeads.BadPlugins;

/// <summary>Calls what the sandbox forbids.</summary>
public sealed class ParallelPlugin : IPlugin
{
    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider)
    {
        Task.Run(() => File.Exists("x"));
        Parallel.For(0, 2, _ => Registry.CurrentUser.Flush());
        ((IOrganizationService)serviceProvider.GetService(typeof(IOrganizationService))).Execute(new ExecuteMultipleRequest());
        GC.KeepAlive(new System.Web.HttpException());
    }
}
