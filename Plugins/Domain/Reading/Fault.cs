namespace XrmLeads.Domain.Reading;

/// <summary>Something that is wrong in a definition.</summary>
public sealed class Fault(string path, int line, int column, string rule, string problem, string remedy)
{
    /// <summary>Where: the JSON path of the value, such as <c>$.gates.G2.group</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The line of the value in the file, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Its column, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>The rule that it breaks, one of <see cref="Reading.Rule"/>.</summary>
    public string Rule { get; } = rule;

    /// <summary>What is wrong, in a sentence.</summary>
    public string Problem { get; } = problem;

    /// <summary>What to do, in a sentence.</summary>
    public string Remedy { get; } = remedy;
}
