namespace XrmLeads.LocalDataverse;

/// <summary>A statement that a request sent to SQLite. Values stand as $0, $1 and so on and are not kept.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Milliseconds">Duration, reading of its rows included.</param>
public sealed record SqlStatement(string Sql, double Milliseconds);
