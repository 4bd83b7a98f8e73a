using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Parameters of a request, a response or an execution context by name.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = Namespaces.Contracts)]
[KnownType(nameof(GetKnownParameterTypes))]
public class ParameterCollection : DataCollection<string, object>
{
    internal static IEnumerable<Type> GetKnownParameterTypes() => KnownTypes.Values;
}
