using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>One of the four sides of a lead: fit, intent, engagement or BANT; the sum of its groups, kept between 0 and 100.</summary>
public sealed class Dimension
{
    /// <summary>The fewest and the most points of every dimension.</summary>
    public const double Least = 0, Most = 100;

    internal Dimension(string id, string label, IReadOnlyList<Group> groups)
    {
        Id = id;
        Label = label;
        GroupArray = [.. groups];
        foreach (var group in GroupArray)
        {
            CapSum += group.Cap;
        }
    }

    /// <summary>The name in the file and in results: <c>fit</c>, <c>intent</c>, <c>engagement</c> or <c>bant</c>.</summary>
    public string Id { get; }

    /// <summary>The name that people read.</summary>
    public string Label { get; }

    /// <summary>The groups in the order of the file.</summary>
    public IReadOnlyList<Group> Groups => GroupArray;

    /// <summary>The sum of the caps of all groups.</summary>
    public double CapSum { get; }

    /// <summary>The groups for a walk that allocates nothing.</summary>
    internal Group[] GroupArray { get; }
}
