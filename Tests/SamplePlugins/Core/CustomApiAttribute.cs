using System;

namespace XrmLeads.Core;

/// <summary>The shape of the product's own attribute, which tools read by its name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CustomApiAttribute : Attribute
{
    /// <summary>Declares it.</summary>
    public CustomApiAttribute(string name) => Name = name;

    /// <summary>The unique name of the custom API.</summary>
    public string Name { get; }
}
