using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads one row.</summary>
[DataContract(Namespace = Namespaces.Contracts)]
public sealed class RetrieveRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public RetrieveRequest()
    {
        RequestName = "Retrieve";
    }

    /// <summary>The row to read, by id or alternate key.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>The columns to read.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.Read<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }
}
