using System.Collections.Generic;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the column security profiles.</summary>
internal sealed class ColumnSecurityImporter(SolutionZip zip, Catalogue catalogue, References references, ImportNotes notes)
{
    internal void Import()
    {
        foreach (var element in zip.Components("FieldSecurityProfiles", "FieldSecurityProfile"))
        {
            notes.Try($"column security profile {element.OptionalText("name")}", () => Import(element));
        }
    }

    private void Import(XElement element)
    {
        var name = element.Text("name");
        var permissions = new List<ColumnPermission>();
        foreach (var permission in element.Elements("FieldPermissions").Elements("FieldPermission"))
        {
            var read = Permission(permission);
            if (references.HasTable(read.Table) && references.HasColumn(catalogue.Tables[read.Table], read.Column))
            {
                permissions.Add(read);
            }
            else
            {
                notes.NotSupported($"permission of the column security profile {name} on {read.Table}.{read.Column}, which is not described here");
            }
        }

        var profile = new ColumnSecurityProfile(element.Id("fieldsecurityprofileid"), name, permissions);
        notes.Once("column security profile", profile.Id.ToString());
        catalogue.ColumnSecurityProfiles[profile.Id] = profile;
        notes.Imported("column security profile", profile.Name);
    }

    private static ColumnPermission Permission(XElement element)
        => new(
            element.RequiredChild("EntityName").ToLowerInvariant(),
            element.RequiredChild("AttributeName").ToLowerInvariant(),
            element.Child("CanRead") == "4",
            element.Child("CanCreate") == "4",
            element.Child("CanUpdate") == "4");
}
