using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>The shipped sample, judged once for all tests.</summary>
internal static class BankTrial
{
    internal const int Rows = 41_188, Converted = 4_640, HeldOut = 12_357;

    internal static Trial Trial { get; } = Trial.Run(Sample.Bank, null, (_, _) => { });
}
