using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reads Standard/*.xml, the description of the tables that Dataverse and Dynamics 365 Sales bring.</summary>
internal static class StandardSource
{
    internal static void AddTo(Catalogue catalogue)
    {
        var documents = Documents();
        foreach (var element in documents.Elements("table"))
        {
            var table = StandardTableReader.Read(element, catalogue.Relationships);
            catalogue.Tables.Add(table.Name, table);
        }

        foreach (var element in documents.Elements("intersect"))
        {
            StandardIntersectReader.Read(element, catalogue);
        }

        foreach (var element in documents.Elements("role"))
        {
            var role = StandardRoleReader.Read(element);
            catalogue.Roles.Add(role.Id, role);
        }

        catalogue.Rows.AddRange(documents.Elements("row").Select(element => StandardRowReader.Read(element, catalogue)));
    }

    private static List<XElement> Documents()
    {
        var assembly = typeof(StandardSource).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Standard.", System.StringComparison.Ordinal))
            .Order(System.StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return XElement.Load(stream);
            })];
    }
}
