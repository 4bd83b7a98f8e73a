namespace XrmLeads.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    internal const int Ok = 0;

    /// <summary>A fault: of the input, of a line of it, or of the definition.</summary>
    internal const int Fault = 1;

    /// <summary>The command was called wrongly.</summary>
    internal const int Usage = 2;
}
