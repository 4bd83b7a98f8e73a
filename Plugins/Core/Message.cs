namespace XrmLeads.Core;

/// <summary>The names of the messages that steps are registered on.</summary>
internal static class Message
{
    /// <summary>A row is made.</summary>
    internal const string Create = "Create";

    /// <summary>Columns of a row change.</summary>
    internal const string Update = "Update";

    /// <summary>A row goes.</summary>
    internal const string Delete = "Delete";

    /// <summary>A row takes over what belongs to another one, which is closed.</summary>
    internal const string Merge = "Merge";
}
