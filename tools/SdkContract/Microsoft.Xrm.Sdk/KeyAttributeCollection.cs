using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of an alternate key by logical column name.</summary>
[Serializable]
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = Namespaces.Contracts71)]
public sealed class KeyAttributeCollection : DataCollection<string, object>;
