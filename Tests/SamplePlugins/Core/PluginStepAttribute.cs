using System;

namespace XrmLeads.Core;

/// <summary>The shape of the product's own attribute, which tools read by its name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PluginStepAttribute : Attribute
{
    /// <summary>Declares a step.</summary>
    public PluginStepAttribute(string id, string message, string table, Stage stage)
    {
        Id = id;
        Message = message;
        Table = table;
        Stage = stage;
    }

    /// <summary>The step's id.</summary>
    public string Id { get; }

    /// <summary>The message.</summary>
    public string Message { get; }

    /// <summary>The table.</summary>
    public string Table { get; }

    /// <summary>The stage.</summary>
    public Stage Stage { get; }

    /// <summary>The columns that make it run.</summary>
    public string? Filter { get; set; }

    /// <summary>The order within the stage.</summary>
    public int Rank { get; set; } = 1;

    /// <summary>Whether it runs after the request.</summary>
    public bool Async { get; set; }
}
