#if NET
namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>A lookup column: rows of one table point at rows of another.</summary>
internal sealed record Lookup(string From, string Column, string To);
#endif
