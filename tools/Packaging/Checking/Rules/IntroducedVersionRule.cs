using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>The version in which a part appeared is a version, and not one that is still to come.</summary>
internal sealed class IntroducedVersionRule : IRule
{
    public string Id => "introduced-version";

    public IEnumerable<Finding> Check(Project project)
    {
        var current = Version.Parse(project.Settings.Version);
        return
            from file in project.Sources.Files
            from element in file.Root.Descendants()
            where element.Name.LocalName.Equals("IntroducedVersion", StringComparison.OrdinalIgnoreCase)
            where !IsPast(element.Value, current)
            select Finding.At(
                file.File, element, Id,
                $"\"{element.Value}\" is no version up to {current}.",
                "Write the version in which this part appeared, and leave it when the version goes up.");
    }

    private static bool IsPast(string text, Version current) =>
        Version.TryParse(text, out var version) && new Version(version.Major, version.Minor, Math.Max(0, version.Build), Math.Max(0, version.Revision)) <= current;
}
