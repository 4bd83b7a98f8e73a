using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of a row as text for people, by logical column name.</summary>
[CollectionDataContract(Name = "FormattedValueCollection", Namespace = Namespaces.Contracts)]
public sealed class FormattedValueCollection : DataCollection<string, string>;
