#if NET
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>
/// Roles that lend a user, for the whole organization, whatever an operation needs beside the right that is tried: whether it succeeds then depends on that right
/// alone. They come in a small solution of their own.
/// </summary>
internal static class LentRoles
{
    internal const string Bystander = "Reads everything";

    internal static byte[] Zip { get; } = Build();

    internal static string Name(ShippedTable table, string right) => $"Lent for {right} of {table.SchemaName}";

    private static IEnumerable<string> Privileges(ShippedTable table, string right)
    {
        var lent = right switch
        {
            "Create" when ShippedSecurity.Required.ContainsKey(table.Name) => ["Read", "Append"],
            "Create" => ["Read", "Assign"],
            "Read" => [],
            "Append" or "Assign" => ["Read", "Write"],
            _ => new[] { "Read" },
        };
        var others = right switch
        {
            "Append" => ShippedSecurity.Lookups.Where(l => l.From == table.Name).SelectMany(l => new[] { "AppendTo", "Read" }.Select(r => (Right: r, Table: l.To))),
            "AppendTo" => ShippedSecurity.Lookups.Where(l => l.To == table.Name)
                .SelectMany(l => new[] { "Create", "Read", "Append" }.Select(r => (Right: r, Table: l.From))),
            "Create" when ShippedSecurity.Required.TryGetValue(table.Name, out var required) => [("AppendTo", required.To), ("Read", required.To)],
            _ => [],
        };
        return lent.Select(r => "prv" + r + table.SchemaName)
            .Concat(others.Select(o => "prv" + o.Right + ShippedSecurity.PrivilegeName(o.Table)))
            .Where(p => p != "prv" + right + table.SchemaName)
            .Distinct();
    }

    private static byte[] Build()
    {
        var lent = from table in ShippedSecurity.Tables from right in ShippedSecurity.Rights select Role(Name(table, right), Privileges(table, right));
        var bystander = Role(Bystander, ShippedSecurity.Tables.Select(t => "prvRead" + t.SchemaName));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" />");
            Add(zip, "solution.xml", "<ImportExportXml><SolutionManifest><UniqueName>Lent</UniqueName><Version>1.0.0.0</Version><Managed>1</Managed></SolutionManifest></ImportExportXml>");
            Add(zip, "customizations.xml", $"<ImportExportXml><Roles>{string.Concat(lent)}{bystander}</Roles></ImportExportXml>");
        }

        return stream.ToArray();
    }

    // The id follows from the name, so that the zip is the same for every organization.
    private static string Role(string name, IEnumerable<string> privileges)
        => $"<Role id=\"{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)):B}\" name=\"{name}\" isinherited=\"1\"><RolePrivileges>"
            + string.Concat(privileges.Select(p => $"<RolePrivilege name=\"{p}\" level=\"Global\" />")) + "</RolePrivileges></Role>";

    private static void Add(ZipArchive zip, string path, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open());
        writer.Write(content);
    }
}
#endif
