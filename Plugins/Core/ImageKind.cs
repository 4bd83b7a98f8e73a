namespace XrmLeads.Core;

/// <summary>Whether an image shows the row before or after the main operation; the numbers are Dataverse's.</summary>
internal enum ImageKind
{
    /// <summary>Before.</summary>
    Pre = 0,

    /// <summary>After.</summary>
    Post = 1,
}
