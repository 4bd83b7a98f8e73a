namespace XrmLeads.LocalDataverse.Tests.Importing;

/// <summary>Ways to spoil a zip.</summary>
internal enum MutationKind
{
    RemovePart,
    DoublePart,
    RenamePart,
    ReplacePart,
    SpoilPart,
    TruncateZip,
    SpoilZip,
    RemoveElement,
    DoubleElement,
    MoveElement,
    RenameElement,
    HostileText,
    RemoveAttribute,
    HostileAttribute,
}
