namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// How big a solution may be. Dataverse limits the file; what a file may inflate to, how many parts it may have and how deep its XML may be
/// are limits of the local Dataverse, far above real solutions, so that a hostile file cannot fill the memory.
/// </summary>
internal static class ZipLimits
{
    /// <summary>Bytes of the file.</summary>
    internal const int File = 95 * 1024 * 1024;

    internal const int Entries = 50_000;

    /// <summary>Bytes of one part, inflated.</summary>
    internal const int Part = 256 * 1024 * 1024;

    /// <summary>Bytes of all parts together, inflated.</summary>
    internal const long Total = 512L * 1024 * 1024;

    /// <summary>Elements inside one another.</summary>
    internal const int XmlDepth = 200;
}
