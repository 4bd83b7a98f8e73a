using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Images of a row by the alias that the step registered.</summary>
[Serializable]
[CollectionDataContract(Name = "EntityImageCollection", Namespace = Namespaces.Contracts)]
public sealed class EntityImageCollection : DataCollection<string, Entity>
{
}
