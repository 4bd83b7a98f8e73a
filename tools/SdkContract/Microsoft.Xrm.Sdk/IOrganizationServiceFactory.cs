using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Makes organization services for a plugin.</summary>
public interface IOrganizationServiceFactory
{
    /// <summary>A service that acts as the user with the id; null acts as SYSTEM, all zeros as the user of the step.</summary>
    IOrganizationService CreateOrganizationService(Guid? userId);
}
