using System;

namespace XrmLeads.Domain.Calendar;

/// <summary>A calendar has no working hours for so long that no due date can be worked out; the message says it in a sentence for people.</summary>
public sealed class NoWorkingTimeException : Exception
{
    internal NoWorkingTimeException(string message)
        : base(message)
    {
    }
}
