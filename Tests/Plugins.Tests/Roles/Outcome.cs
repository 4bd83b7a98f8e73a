#if NET
namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>What became of an operation.</summary>
internal enum Outcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>The platform refused it for want of the privilege, or of access to the row.</summary>
    Denied,

    /// <summary>A plugin refused it, whoever asks.</summary>
    Guarded,
}
#endif
