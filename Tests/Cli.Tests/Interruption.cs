using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;

namespace XrmLeads.Cli.Tests;

/// <summary>Asks a process to end, as Ctrl-C does, and waits until it has.</summary>
internal static class Interruption
{
    // SIGTERM, which the command line hears as it hears Ctrl-C (SIGINT): where the tests run in the background of a shell, their processes ignore the latter.
    internal static async Task EndAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
    }
}
