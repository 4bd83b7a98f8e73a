using System;
using System.CommandLine;
using XrmLeads.Benchmarks.Measuring;
using XrmLeads.Benchmarks.Variants;

namespace XrmLeads.Benchmarks.Commands;

/// <summary><c>verify</c>: shows that both scorers give the same figures.</summary>
internal static class VerifyCommand
{
    private const int DefaultCount = 5000;

    internal static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many leads to compare for each definition.", DefaultValueFactory = _ => DefaultCount };
        var command = new Command("verify", "Compare the product with the hard-coded scorer on random leads; any difference is printed with its lead.") { count };
        command.SetAction(parsed => Run(parsed.GetValue(count)) ? 0 : 1);
        return command;
    }

    /// <summary>Compares all variants.</summary>
    /// <returns>False, with the difference printed, where there is one.</returns>
    internal static bool Run(int count = DefaultCount)
    {
        foreach (var variant in Enum.GetValues<Variant>())
        {
            if (Verification.Run(variant, count) is { } difference)
            {
                Console.Error.WriteLine(difference);
                return false;
            }

            Console.Error.WriteLine($"Variant {variant}: both scorers agree on {count + (count / 10)} random leads.");
        }

        return true;
    }
}
