using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Images of a row by the alias that the step registered.</summary>
[CollectionDataContract(Name = "EntityImageCollection", Namespace = Namespaces.Contracts)]
public class EntityImageCollection : DataCollection<string, Entity>;
