using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace XrmLeads.LocalDataverse;

/// <summary>One outer request (or one asynchronous job) with everything that ran in it.</summary>
public sealed class RequestTrace
{
    // Enough to see what a request does; a long one repeats itself.
    private const int MostStatements = 100;

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly List<StepTrace> _steps = [];
    private readonly List<ServiceCall> _calls = [];
    private readonly List<string> _lines = [];
    private readonly List<SqlStatement> _statements = [];

    internal RequestTrace(string message, string table, Guid caller, bool isAsync)
    {
        Message = message;
        Table = table;
        Caller = caller;
        IsAsync = isAsync;
    }

    /// <summary>Name of the message.</summary>
    public string Message { get; }

    /// <summary>Logical name of the table; empty where the message has none.</summary>
    public string Table { get; }

    /// <summary>The user who sent it.</summary>
    public Guid Caller { get; }

    /// <summary>Whether this is an asynchronous step that ran after its request was committed.</summary>
    public bool IsAsync { get; }

    /// <summary>The steps that ran or were skipped, in the order they ended.</summary>
    public IReadOnlyList<StepTrace> Steps => _steps;

    /// <summary>The service calls that plugins made, in order.</summary>
    public IReadOnlyList<ServiceCall> Calls => _calls;

    /// <summary>What plugins wrote to the tracing service.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>The first hundred SQL statements, in order; empty unless the option TraceSql is set.</summary>
    public IReadOnlyList<SqlStatement> Statements => _statements;

    /// <summary>Number of all SQL statements; 0 unless the option TraceSql is set.</summary>
    public int StatementCount { get; private set; }

    /// <summary>Duration of all SQL statements together.</summary>
    public double SqlMilliseconds { get; private set; }

    /// <summary>The text of the fault; null when the request succeeded.</summary>
    public string? Fault { get; private set; }

    /// <summary>Duration.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>How much it holds: itself, its steps, calls and lines.</summary>
    internal int Entries => 1 + _steps.Count + _calls.Count + _lines.Count;

    internal void Add(StepTrace step) => _steps.Add(step);

    internal void Add(ServiceCall call) => _calls.Add(call);

    internal void Add(string line) => _lines.Add(line);

    internal void AddStatement(string sql, double milliseconds)
    {
        StatementCount++;
        SqlMilliseconds += milliseconds;
        if (_statements.Count < MostStatements)
        {
            _statements.Add(new SqlStatement(sql, milliseconds));
        }
    }

    internal void End(string? fault)
    {
        Fault = fault;
        Milliseconds = Stopwatch.GetElapsedTime(_started).TotalMilliseconds;
    }
}
