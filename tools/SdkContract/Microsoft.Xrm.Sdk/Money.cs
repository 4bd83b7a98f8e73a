using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Value of a currency column.</summary>
[DataContract(Name = "Money", Namespace = Namespaces.Contracts)]
public sealed class Money : IExtensibleDataObject
{
    /// <summary>The value 0.</summary>
    public Money()
    {
    }

    /// <summary>The given value.</summary>
    public Money(decimal value)
    {
        Value = value;
    }

    /// <summary>The amount, in the currency of the row.</summary>
    [DataMember]
    public decimal Value { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>True for the same value.</summary>
    public override bool Equals(object obj) => obj is Money other && Value == other.Value;

    /// <summary>A hash of the value.</summary>
    public override int GetHashCode() => Value.GetHashCode();
}
