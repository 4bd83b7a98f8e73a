namespace Microsoft.Xrm.Sdk;

/// <summary>The XML namespaces of the data contracts, as documented with each type.</summary>
internal static class Namespaces
{
    internal const string Contracts = "http://schemas.microsoft.com/xrm/2011/Contracts";
    internal const string Contracts2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
    internal const string Contracts71 = "http://schemas.microsoft.com/xrm/7.1/Contracts";
    internal const string Contracts90 = "http://schemas.microsoft.com/xrm/9.0/Contracts";
    internal const string Crm = "http://schemas.microsoft.com/crm/2011/Contracts";
}
