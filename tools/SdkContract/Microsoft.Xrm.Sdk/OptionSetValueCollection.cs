using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of a multi-select choice.</summary>
[CollectionDataContract(Name = "OptionSetValueCollection", Namespace = Namespaces.Contracts90)]
public sealed class OptionSetValueCollection : DataCollection<OptionSetValue>
{
    /// <summary>An empty collection.</summary>
    public OptionSetValueCollection()
    {
    }

    /// <summary>A collection over the given list.</summary>
    public OptionSetValueCollection(IList<OptionSetValue> list)
        : base(list)
    {
    }
}
