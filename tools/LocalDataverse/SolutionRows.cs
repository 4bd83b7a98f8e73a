using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse;

/// <summary>The rows that an import writes: the solution itself and the values of environment variables.</summary>
internal static class SolutionRows
{
    internal static void Write(Engine engine, ImportPlan plan)
    {
        WriteSolution(engine, plan.Zip);
        foreach (var variable in plan.Values)
        {
            WriteValue(engine, variable);
        }
    }

    private static void WriteSolution(Engine engine, SolutionZip zip)
    {
        Write(engine, "solution", "uniquename", zip.UniqueName, zip.UniqueName, new()
        {
            ["friendlyname"] = zip.Manifest.Elements("LocalizedNames").Elements("LocalizedName").FirstOrDefault()?.OptionalText("description") ?? zip.UniqueName,
            ["version"] = zip.Version.ToString(),
            ["ismanaged"] = zip.IsManaged,
            ["installedon"] = DateTime.SpecifyKind(engine.Options.Clock(), DateTimeKind.Utc),
        });
    }

    // Like an import of Dataverse it writes over the value that is there.
    private static void WriteValue(Engine engine, EnvironmentVariable variable)
    {
        var definitions = engine.Catalogue.Table("environmentvariabledefinition");
        var definition = new EntityReference(definitions.Name, engine.Rows.Where(definitions, (definitions.Column("schemaname"), variable.SchemaName)).Single());
        Write(engine, "environmentvariablevalue", "environmentvariabledefinitionid", definition, variable.SchemaName, new()
        {
            ["schemaname"] = variable.SchemaName,
            ["value"] = variable.Value,
            [SystemColumns.Owner] = new EntityReference("systemuser", engine.Root.SystemUserId),
            [SystemColumns.OwningUser] = new EntityReference("systemuser", engine.Root.SystemUserId),
            [SystemColumns.OwningBusinessUnit] = new EntityReference("businessunit", engine.Root.BusinessUnitId),
            [SystemColumns.State] = new OptionSetValue(0),
            [SystemColumns.Status] = new OptionSetValue(1),
        });
    }

    private static void Write(Engine engine, string tableName, string column, object key, string name, Dictionary<string, object?> values)
    {
        var table = engine.Catalogue.Table(tableName);
        values[column] = key;
        if (engine.Rows.Where(table, (table.Column(column), key)) is [var found, ..])
        {
            engine.Rows.Update(table, found, values);
            return;
        }

        // The same import stores the same rows, and takes none of the ids that requests get.
        values[table.PrimaryId] = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(tableName + " " + name)).AsSpan(0, 16));
        engine.Rows.Insert(table, values);
    }
}
