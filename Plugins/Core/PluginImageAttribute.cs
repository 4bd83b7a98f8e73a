using System;

namespace XrmLeads.Core;

/// <summary>An image of the row that a step gets: named columns only.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class PluginImageAttribute : Attribute
{
    /// <summary>The alias of every pre image.</summary>
    internal const string PreImage = "PreImage";

    /// <summary>The alias of every post image.</summary>
    internal const string PostImage = "PostImage";

    internal PluginImageAttribute(string stepId, string id, ImageKind kind, string alias, string columns)
    {
        StepId = stepId;
        Id = id;
        Kind = kind;
        Alias = alias;
        Columns = columns;
    }

    /// <summary>The step that gets the image.</summary>
    internal string StepId { get; }

    /// <summary>The fixed id of the image, a GUID.</summary>
    internal string Id { get; }

    /// <summary>Before or after.</summary>
    internal ImageKind Kind { get; }

    /// <summary>The name under which the step finds it.</summary>
    internal string Alias { get; }

    /// <summary>The columns, separated by commas.</summary>
    internal string Columns { get; }
}
