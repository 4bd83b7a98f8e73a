using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the column security profiles.</summary>
internal static class ColumnSecurityImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Customizations.Elements("FieldSecurityProfiles").Elements("FieldSecurityProfile"))
        {
            var profile = new ColumnSecurityProfile(
                Guid.Parse(element.Text("fieldsecurityprofileid")),
                element.Text("name"),
                [.. element.Elements("FieldPermissions").Elements("FieldPermission").Select(Permission)]);
            catalogue.ColumnSecurityProfiles[profile.Id] = profile;
            notes.Imported("column security profile", profile.Name);
        }
    }

    private static ColumnPermission Permission(XElement element)
        => new(
            element.RequiredChild("EntityName").ToLowerInvariant(),
            element.RequiredChild("AttributeName").ToLowerInvariant(),
            element.Child("CanRead") == "4",
            element.Child("CanCreate") == "4",
            element.Child("CanUpdate") == "4");
}
