using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Parameters of a request, a response or an execution context by name.</summary>
[Serializable]
[CollectionDataContract(Name = "ParameterCollection", Namespace = Namespaces.Contracts)]
public class ParameterCollection : DataCollection<string, object>
{
}
