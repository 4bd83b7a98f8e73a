using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>No values of environment variables are shipped: they belong to each environment.</summary>
internal sealed class EnvironmentValueRule : IRule
{
    public string Id => "environment-value";

    public IEnumerable<Finding> Check(Project project) =>
        from path in project.Sources.Paths
        where path.StartsWith("environmentvariabledefinitions/", StringComparison.Ordinal) && !path.EndsWith("/environmentvariabledefinition.xml", StringComparison.Ordinal)
        select Finding.Of(
            $"{SolutionSources.Folder}/{path}", Id,
            "It would set a value in the environment that the solution is imported into.",
            "Delete it; a default value belongs into the definition.");
}
