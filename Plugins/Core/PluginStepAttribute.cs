using System;

namespace XrmLeads.Core;

/// <summary>When a plugin class runs. The step files of the solution are made from these attributes.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class PluginStepAttribute : Attribute
{
    internal PluginStepAttribute(string id, string message, string table, Stage stage)
    {
        Id = id;
        Message = message;
        Table = table;
        Stage = stage;
    }

    /// <summary>The fixed id of the step, a GUID.</summary>
    internal string Id { get; }

    /// <summary>The message, one of <see cref="Core.Message"/>.</summary>
    internal string Message { get; }

    /// <summary>The logical name of the table.</summary>
    internal string Table { get; }

    /// <summary>The stage.</summary>
    internal Stage Stage { get; }

    /// <summary>Of an Update: the columns, separated by commas, of which at least one must have been sent.</summary>
    public string Filter { get; set; } = "";

    /// <summary>The order among steps of the same message, table and stage, from 1.</summary>
    public int Rank { get; set; } = 1;

    /// <summary>True where the step runs after the transaction, in the background.</summary>
    public bool Async { get; set; }
}
