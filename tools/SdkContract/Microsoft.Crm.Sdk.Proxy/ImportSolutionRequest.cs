using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Imports a solution.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class ImportSolutionRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public ImportSolutionRequest()
    {
        RequestName = "ImportSolution";
    }

    /// <summary>Whether changes that were made over the components of a managed solution are overwritten.</summary>
    public bool OverwriteUnmanagedCustomizations
    {
        get => Parameters.Read<bool>("OverwriteUnmanagedCustomizations");
        set => Parameters["OverwriteUnmanagedCustomizations"] = value;
    }

    /// <summary>Whether processes are activated once they are imported.</summary>
    public bool PublishWorkflows
    {
        get => Parameters.Read<bool>("PublishWorkflows");
        set => Parameters["PublishWorkflows"] = value;
    }

    /// <summary>The solution zip.</summary>
    public byte[] CustomizationFile
    {
        get => Parameters.Read<byte[]>("CustomizationFile");
        set => Parameters["CustomizationFile"] = value;
    }

    /// <summary>Id of the import job that is made.</summary>
    public Guid ImportJobId
    {
        get => Parameters.Read<Guid>("ImportJobId");
        set => Parameters["ImportJobId"] = value;
    }

    /// <summary>Whether unmanaged components that the solution holds become managed.</summary>
    public bool ConvertToManaged
    {
        get => Parameters.Read<bool>("ConvertToManaged");
        set => Parameters["ConvertToManaged"] = value;
    }

    /// <summary>Whether dependencies on product updates are not checked.</summary>
    public bool SkipProductUpdateDependencies
    {
        get => Parameters.Read<bool>("SkipProductUpdateDependencies");
        set => Parameters["SkipProductUpdateDependencies"] = value;
    }

    /// <summary>Whether the solution is installed beside the version that is there, to be applied later.</summary>
    public bool HoldingSolution
    {
        get => Parameters.Read<bool>("HoldingSolution");
        set => Parameters["HoldingSolution"] = value;
    }
}
