using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Requests, in order.</summary>
[CollectionDataContract(Name = "OrganizationRequestCollection", Namespace = Namespaces.Contracts2012)]
public sealed class OrganizationRequestCollection : DataCollection<OrganizationRequest>;
