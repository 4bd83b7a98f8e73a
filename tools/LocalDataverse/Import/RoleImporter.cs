using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the security roles; a privilege of a table that is not known here is kept by name and noted.</summary>
internal static class RoleImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Customizations.Elements("Roles").Elements("Role"))
        {
            var role = new Role(
                Guid.Parse(element.Text("id")),
                element.Text("name"),
                IsAdministrator: false,
                IsForTeamOnly: element.OptionalText("isinherited") == "0",
                element.Elements("RolePrivileges").Elements("RolePrivilege")
                    .ToDictionary(p => p.Text("name"), p => Enum.Parse<Depth>(p.Text("level")), StringComparer.OrdinalIgnoreCase));
            catalogue.Roles[role.Id] = role;
            notes.Imported("role", role.Name);
        }
    }
}
