using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Adds what a solution zip says to the catalogue, part by part; what no importer takes is noted by name.</summary>
internal static class SolutionImporter
{
    private static readonly string[] Taken =
    [
        "Entities", "Roles", "FieldSecurityProfiles", "EntityRelationships", "optionsets", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "Languages",
    ];

    internal static ImportNotes AddTo(Catalogue catalogue, SolutionZip zip)
    {
        var notes = new ImportNotes();
        ChoiceImporter.Import(zip, catalogue, notes);
        TableImporter.Import(zip, catalogue, notes);
        RelationshipImporter.Import(zip, catalogue, notes);
        AssemblyImporter.Import(zip, catalogue, notes);
        StepImporter.Import(zip, catalogue, notes);
        CustomApiImporter.Import(zip, catalogue, notes);
        RoleImporter.Import(zip, catalogue, notes);
        ColumnSecurityImporter.Import(zip, catalogue, notes);
        EnvironmentVariableImporter.Import(zip, catalogue, notes);
        foreach (var part in zip.Customizations.Elements().Where(e => e.HasElements && !Taken.Contains(e.Name.LocalName)))
        {
            notes.Kept($"{part.Name.LocalName} ({part.Elements().Count()})");
        }

        foreach (var path in zip.Unread)
        {
            notes.Kept(path);
        }

        return notes;
    }
}
