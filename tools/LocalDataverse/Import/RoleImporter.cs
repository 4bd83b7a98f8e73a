using System;
using System.Collections.Generic;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the security roles; a privilege of a table that is not known here is kept by name.</summary>
internal static class RoleImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Components("Roles", "Role"))
        {
            notes.Try($"role {element.OptionalText("name")}", () =>
            {
                var role = new Role(element.Id("id"), element.Text("name"), IsAdministrator: false, IsForTeamOnly: element.OptionalText("isinherited") == "0", Privileges(element));
                notes.Once("role", role.Id.ToString());
                catalogue.Roles[role.Id] = role;
                notes.Imported("role", role.Name);
            });
        }
    }

    private static Dictionary<string, Depth> Privileges(XElement role)
    {
        var privileges = new Dictionary<string, Depth>(StringComparer.OrdinalIgnoreCase);
        foreach (var privilege in role.Elements("RolePrivileges").Elements("RolePrivilege"))
        {
            if (!privileges.TryAdd(privilege.Text("name"), Xml.Named<Depth>(privilege.Text("level"))))
            {
                throw new DescriptionFault($"it gives the privilege {privilege.Text("name")} twice");
            }
        }

        return privileges;
    }
}
