using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>The transaction that the requests of a change set share, and the rows that the earlier ones have made.</summary>
/// <param name="As">The service of a user inside the transaction.</param>
/// <param name="References">Addresses of the rows, by the Content-ID of their request.</param>
internal sealed record SharedWork(Func<Guid, IOrganizationService> As, Dictionary<string, string> References);
