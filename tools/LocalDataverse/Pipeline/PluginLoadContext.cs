using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>Holds a plugin assembly of an imported zip apart, so that a newer version can take its place. It shares the host's SDK assemblies.</summary>
internal sealed class PluginLoadContext() : AssemblyLoadContext("plugins", isCollectible: true)
{
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Microsoft.Xrm.Sdk" => typeof(IPlugin).Assembly,
        "Microsoft.Crm.Sdk.Proxy" => typeof(Microsoft.Crm.Sdk.Messages.WhoAmIRequest).Assembly,
        _ => null,
    };
}
