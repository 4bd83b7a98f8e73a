using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names a relationship between tables.</summary>
[DataContract(Name = "Relationship", Namespace = Namespaces.Contracts)]
public sealed class Relationship : IExtensibleDataObject
{
    /// <summary>No relationship yet.</summary>
    public Relationship()
    {
    }

    /// <summary>The relationship with a schema name.</summary>
    public Relationship(string schemaName)
    {
        SchemaName = schemaName;
    }

    /// <summary>Which side the row in question is on; needed only where a table relates to itself.</summary>
    [DataMember]
    public EntityRole? PrimaryEntityRole { get; set; }

    /// <summary>Schema name of the relationship.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>True for the same schema name and side.</summary>
    public override bool Equals(object obj)
        => obj is Relationship other && SchemaName == other.SchemaName && PrimaryEntityRole == other.PrimaryEntityRole;

    /// <summary>A hash of schema name and side.</summary>
    public override int GetHashCode() => (SchemaName?.GetHashCode() ?? 0) ^ PrimaryEntityRole.GetHashCode();

    /// <summary>The schema name, with the side where there is one.</summary>
    public override string ToString() => PrimaryEntityRole == null ? SchemaName : $"{SchemaName}.{PrimaryEntityRole}";
}
