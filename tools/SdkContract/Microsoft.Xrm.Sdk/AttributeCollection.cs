using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of a row by logical column name.</summary>
[CollectionDataContract(Name = "AttributeCollection", Namespace = Namespaces.Contracts)]
[KnownType(nameof(GetKnownParameterTypes))]
public sealed class AttributeCollection : DataCollection<string, object>
{
    internal static IEnumerable<Type> GetKnownParameterTypes() => KnownTypes.Values;
}
