namespace XrmLeads.Core;

/// <summary>When an image is taken.</summary>
public enum ImageKind
{
    /// <summary>Before the operation.</summary>
    Pre = 0,

    /// <summary>After the operation.</summary>
    Post = 1,
}
