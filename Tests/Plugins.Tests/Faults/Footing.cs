#if NET
namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>How far an org has come before an operation.</summary>
internal enum Footing
{
    /// <summary>The solution is imported.</summary>
    Imported,

    /// <summary>The defaults are there, in a scope that is enforced: nothing is in force.</summary>
    Draft,

    /// <summary>The shipped version is proposed.</summary>
    Proposed,

    /// <summary>It is signed by both sides.</summary>
    Signed,

    /// <summary>It is in force, and so is one for leads with a budget, which reads the parents. There are leads with signals and answers.</summary>
    Active,

    /// <summary>Two of the leads have asked for a demo and are in qualification, one of them with a form link.</summary>
    Lane,

    /// <summary>A qualifier has one of them.</summary>
    Claimed,

    /// <summary>The rep has the first of those leads and can accept it for an hour; another rep is next.</summary>
    HandedOver,

    /// <summary>The rep has sent that lead back, and somebody else is to judge it.</summary>
    Rejected,

    /// <summary>What comes due was done then, and not since.</summary>
    Stopped,
}
#endif
