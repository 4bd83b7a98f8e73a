using System;
using System.Linq;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>What contexts tell of users, read when a plugin asks.</summary>
internal sealed class Users(Engine engine)
{
    internal Guid DirectoryObject(Guid user) => Read("azureactivedirectoryobjectid", user);

    /// <summary>Id of the application registration; empty for a person.</summary>
    internal Guid Application(Guid user) => Read("applicationid", user);

    /// <summary>The user of a name, as whom a step runs: a solution names him, since his id differs between environments.</summary>
    internal Guid Named(string fullName)
    {
        var table = engine.Catalogue.Table("systemuser");
        return engine.Rows.Where(table, (table.Column("fullname"), fullName)) is [var user, ..]
            ? user
            : throw Faults.InvalidOperation($"A step runs as the user {fullName}, who does not exist. Create a user of that full name.");
    }

    private Guid Read(string column, Guid user)
        => engine.Database.Read(
            $"SELECT \"{column}\" FROM systemuser WHERE systemuserid = $0",
            [ColumnStorage.Id(user)],
            r => r.IsDBNull(0) ? Guid.Empty : ColumnStorage.ReadId(r, 0)).FirstOrDefault();
}
