using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Answers, in order.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = Namespaces.Contracts71)]
public sealed class OrganizationResponseCollection : DataCollection<OrganizationResponse>;
