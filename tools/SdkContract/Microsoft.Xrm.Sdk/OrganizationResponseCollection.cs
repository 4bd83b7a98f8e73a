using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Answers, in order.</summary>
[Serializable]
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = Namespaces.Contracts71)]
public sealed class OrganizationResponseCollection : DataCollection<OrganizationResponse>
{
}
