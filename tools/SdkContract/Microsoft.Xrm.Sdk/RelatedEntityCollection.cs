using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Rows that go with a row, by relationship.</summary>
[CollectionDataContract(Name = "RelatedEntityCollection", Namespace = Namespaces.Contracts)]
public sealed class RelatedEntityCollection : DataCollection<Relationship, EntityCollection>;
