namespace XrmLeads.Benchmarks.Variants;

/// <summary>The definitions that are measured.</summary>
internal enum Variant
{
    /// <summary>The default definition without three of its criteria.</summary>
    Thirty,

    /// <summary>The default definition: 33 criteria.</summary>
    Default,

    /// <summary>The default definition with 67 more.</summary>
    Hundred,
}
