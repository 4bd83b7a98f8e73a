namespace XrmLeads.LocalDataverse;

/// <summary>What came of one of two interleaved requests.</summary>
/// <param name="Fault">The fault it ended with; null for none.</param>
/// <param name="Points">The points it passed: service calls of plugins, and commits.</param>
/// <param name="HasWaited">Whether it had to wait for a row of the other.</param>
public sealed record InterleavedResult(DataverseFaultException? Fault, int Points, bool HasWaited);
