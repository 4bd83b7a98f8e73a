using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.RegularExpressions;
using XrmLeads.Packaging.Checking;

namespace XrmLeads.Packaging.Reading;

/// <summary>What pac.config and the changelog say of the solution.</summary>
/// <param name="Solution">The solution's unique name.</param>
/// <param name="Publisher">The publisher's unique name.</param>
/// <param name="Prefix">The customization prefix, without underscore.</param>
/// <param name="ChoiceValuePrefix">The prefix of choice values, 10000 to 99999; a value is prefix x 10000 + n.</param>
/// <param name="Version">The version in four parts.</param>
internal sealed partial record ProjectSettings(string Solution, string Publisher, string Prefix, int ChoiceValuePrefix, string Version)
{
    internal const string File = "pac.config";

    /// <summary>Reads them.</summary>
    /// <param name="tree">The checkout.</param>
    /// <exception cref="FindingsException">pac.config is missing or does not say all of it, or the changelog has no version.</exception>
    internal static ProjectSettings Read(FileTree tree)
    {
        var text = tree.Text(File) ?? throw Fault(File, "It is not there.", "Call this within a checkout.");
        try
        {
            var root = JsonDocument.Parse(text).RootElement;
            var changelog = root.GetProperty("versionFrom").GetString()!;
            var heading = Heading().Match(tree.Text(changelog) ?? "");
            return heading.Success
                ? new(
                    root.GetProperty("solution").GetString()!,
                    root.GetProperty("publisher").GetString()!,
                    root.GetProperty("prefix").GetString()!,
                    root.GetProperty("choiceValuePrefix").GetInt32(),
                    heading.Groups[1].Value + ".0")
                : throw Fault(changelog, "It has no heading with a version.", "Begin it with one such as \"## 1.0.0 - 2026-01-31\".");
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Fault(File, $"It cannot be read: {fault.Message}", "Give solution, publisher, prefix, choiceValuePrefix and versionFrom.");
        }
    }

    private static FindingsException Fault(string file, string problem, string remedy) => new([Finding.Of(file, "settings", problem, remedy)]);

    [GeneratedRegex(@"^## (\d+\.\d+\.\d+) - ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
