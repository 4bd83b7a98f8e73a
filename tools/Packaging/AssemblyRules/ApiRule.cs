using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>The DLL calls nothing that the sandbox or Microsoft's rules for plugins forbid.</summary>
internal sealed class ApiRule : AssemblyRule
{
    private static readonly string[] Types =
    [
        "System.Threading.Thread", "System.Threading.ThreadPool", "System.Threading.Timer", "System.Threading.Tasks.Parallel", "System.Threading.Tasks.TaskFactory",
        "System.Timers.Timer", "System.Linq.ParallelEnumerable", "System.ComponentModel.BackgroundWorker",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo", "System.IO.FileSystemWatcher",
        "System.Diagnostics.Process", "System.Diagnostics.EventLog",
        "Microsoft.Xrm.Sdk.Messages.ExecuteMultipleRequest", "Microsoft.Xrm.Sdk.Messages.ExecuteTransactionRequest", "Microsoft.Xrm.Sdk.Messages.CreateMultipleRequest",
        "Microsoft.Xrm.Sdk.Messages.UpdateMultipleRequest", "Microsoft.Xrm.Sdk.Messages.UpsertMultipleRequest",
    ];

    private static readonly string[] Namespaces = ["Microsoft.Win32.", "System.Reflection.Emit."];

    private static readonly string[] Members = ["System.Threading.Tasks.Task.Run", "System.Threading.Tasks.Task.get_Factory", "System.Threading.Tasks.Task.Start"];

    public override string Id => "assembly-api";

    protected override IEnumerable<(string Problem, string Remedy)> Check(PluginAssembly assembly)
    {
        var metadata = assembly.Metadata;
        var members =
            from handle in metadata.MemberReferences
            let member = metadata.GetMemberReference(handle)
            select (Type: TypeNames.Of(metadata, member.Parent), Name: metadata.GetString(member.Name));
        return
            from member in members.Distinct()
            let name = $"{member.Type}.{member.Name}"
            where Types.Contains(member.Type) || Members.Contains(name) || Array.Exists(Namespaces, space => member.Type.StartsWith(space, StringComparison.Ordinal))
            orderby name
            select ($"It calls {name}.", "Do without: the sandbox allows no threads, files, registry or processes, and plugins make single requests alone.");
    }
}
