using System;

namespace XrmLeads.Core;

/// <summary>The custom API whose main operation a plugin class is.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class CustomApiAttribute : Attribute
{
    internal CustomApiAttribute(string uniqueName) => UniqueName = uniqueName;

    /// <summary>The unique name of the custom API.</summary>
    internal string UniqueName { get; }
}
