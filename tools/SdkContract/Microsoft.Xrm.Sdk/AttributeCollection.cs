using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of a row by logical column name.</summary>
[Serializable]
[CollectionDataContract(Name = "AttributeCollection", Namespace = Namespaces.Contracts)]
public sealed class AttributeCollection : DataCollection<string, object>
{
}
