namespace XrmLeads.LocalDataverse;

/// <summary>A column of a standard table.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Type">Type as in Dataverse's documentation: Text, Memo, Integer, Decimal, Money, DateTime, Boolean, Choice, Lookup and so on.</param>
public sealed record StandardColumn(string Name, string Type);
