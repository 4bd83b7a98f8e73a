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

    /// <summary>A lead is turned into an opportunity, or into an account or contact alone. Its lead comes as <see cref="LeadId"/>; it has no images.</summary>
    internal const string QualifyLead = "QualifyLead";

    /// <summary>The parameter of <see cref="QualifyLead"/> that names the lead.</summary>
    internal const string LeadId = "LeadId";
}
