using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Answers and faults of an ExecuteMultiple request.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = Namespaces.Contracts2012)]
public sealed class ExecuteMultipleResponseItemCollection : DataCollection<ExecuteMultipleResponseItem>;
