namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>How far a privilege reaches: own rows, the business unit, units below, the organization.</summary>
internal enum Depth
{
    Basic = 1,
    Local = 2,
    Deep = 4,
    Global = 8,
}
