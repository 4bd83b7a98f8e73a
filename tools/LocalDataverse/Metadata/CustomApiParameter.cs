namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A request parameter or response property of a custom API; types are numbered as in the customapirequestparameter table.</summary>
internal sealed record CustomApiParameter(string Name, int Type, bool IsOptional);
