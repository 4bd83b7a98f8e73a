using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Value of a choice column.</summary>
[DataContract(Name = "OptionSetValue", Namespace = Namespaces.Contracts)]
public sealed class OptionSetValue : IExtensibleDataObject
{
    /// <summary>The value 0.</summary>
    public OptionSetValue()
    {
    }

    /// <summary>The given value.</summary>
    public OptionSetValue(int value)
    {
        Value = value;
    }

    /// <summary>The number of the choice.</summary>
    [DataMember]
    public int Value { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>True for the same value.</summary>
    public override bool Equals(object obj) => obj is OptionSetValue other && Value == other.Value;

    /// <summary>A hash of the value.</summary>
    public override int GetHashCode() => Value.GetHashCode();
}
