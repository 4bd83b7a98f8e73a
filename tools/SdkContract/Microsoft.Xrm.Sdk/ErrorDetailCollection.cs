using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Details of a fault by name.</summary>
[Serializable]
[CollectionDataContract(Name = "ErrorDetailCollection", Namespace = Namespaces.Contracts)]
public sealed class ErrorDetailCollection : DataCollection<string, object>;
