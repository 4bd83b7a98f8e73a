using System;

namespace XrmLeads.Domain.Json;

/// <summary>A text that is not JSON, with the place where it stops being so.</summary>
public sealed class JsonSyntaxException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, one sentence.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column, counted from 1.</param>
    public JsonSyntaxException(string message, int line, int column)
        : base(message)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line of the fault, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the fault, counted from 1.</summary>
    public int Column { get; }
}
