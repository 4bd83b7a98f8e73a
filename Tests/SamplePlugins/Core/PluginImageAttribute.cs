using System;

namespace XrmLeads.Core;

/// <summary>The shape of the product's own attribute, which tools read by its name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PluginImageAttribute : Attribute
{
    /// <summary>Declares an image of a step.</summary>
    public PluginImageAttribute(string step, string id, ImageKind kind, string alias, string columns)
    {
        Step = step;
        Id = id;
        Kind = kind;
        Alias = alias;
        Columns = columns;
    }

    /// <summary>The step's id.</summary>
    public string Step { get; }

    /// <summary>Its own id.</summary>
    public string Id { get; }

    /// <summary>When it is taken.</summary>
    public ImageKind Kind { get; }

    /// <summary>Its name.</summary>
    public string Alias { get; }

    /// <summary>Its columns.</summary>
    public string Columns { get; }
}
