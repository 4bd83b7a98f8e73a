using System;

namespace XrmLeads.LocalDataverse;

/// <summary>The faults that Dataverse raises, with its own wording where that is known.</summary>
internal static class Faults
{
    internal static DataverseFaultException NoTable(string? name)
        => new(ErrorCodes.NoTable, $"The entity with a name = '{name}' with namemapping = 'Logical' was not found in the MetadataCache.");

    internal static DataverseFaultException NoColumn(string table, string? name)
        => new(ErrorCodes.NoColumn, $"'{table}' entity doesn't contain attribute with Name = '{name}' and NameMapping = 'Logical'.");

    internal static DataverseFaultException NoRow(string table, Guid id)
        => new(ErrorCodes.ObjectDoesNotExist, $"Entity '{table}' With Id = {id} Does Not Exist");

    internal static DataverseFaultException InvalidArgument(string message) => new(ErrorCodes.InvalidArgument, message);

    internal static DataverseFaultException InvalidOperation(string message) => new(ErrorCodes.InvalidOperation, message);

    internal static DataverseFaultException NotSupported(string what)
        => new(ErrorCodes.NotSupported, $"The local Dataverse does not support {what} yet.");

    internal static DataverseFaultException Duplicate() => new(ErrorCodes.DuplicateRecord, "A record with matching key values already exists.");

    /// <summary>Source: MicrosoftDocs/SupportArticles-docs "Troubleshoot Dataverse bulk operation errors", for this fault and the next.</summary>
    internal static DataverseFaultException OtherWriter(TimeSpan waited)
        => new(
            ErrorCodes.SqlTimeout,
            $"SQL timeout expired. Another program has been writing to this organization for {waited.TotalSeconds:0.#} seconds: send the request again when it is done.");

    internal static DataverseFaultException Deadlock()
        => new(
            ErrorCodes.SqlError,
            "Sql error: Generic SQL error. CRM ErrorCode: -2147204784 Sql ErrorCode: -2146232060 Sql Number: 1205. Two requests waited for each other's rows.");

    internal static DataverseFaultException ImportedMeanwhile()
        => InvalidOperation("Another program imported a solution while this request was under way: send the request again.");

    internal static DataverseFaultException NoActiveTransaction()
        => new(
            ErrorCodes.NoActiveTransaction,
            "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");
}
