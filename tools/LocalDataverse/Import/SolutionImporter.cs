using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Adds what a solution zip says to the catalogue, part by part; what no importer takes is noted by name.</summary>
internal static class SolutionImporter
{
    /// <exception cref="DataverseFaultException">The zip contradicts itself or is broken; the message names all faults.</exception>
    internal static ImportNotes AddTo(Catalogue catalogue, SolutionZip zip)
    {
        var notes = new ImportNotes();
        notes.Try(SolutionZip.CustomizationsPath, () =>
        {
            var references = new References(zip, catalogue);
            ChoiceImporter.Import(zip, catalogue, notes);
            new TableImporter(zip, catalogue, references, notes).Import();
            new RelationshipImporter(zip, catalogue, references, notes).Import();
            AssemblyImporter.Import(zip, catalogue, notes);
            new StepImporter(zip, catalogue, references, notes).Import();
            new CustomApiImporter(zip, catalogue, references, notes).Import();
            RoleImporter.Import(zip, catalogue, notes);
            new ColumnSecurityImporter(zip, catalogue, references, notes).Import();
            EnvironmentVariableImporter.Import(zip, catalogue, notes);
            KeptImporter.Import(zip, notes);
            new OtherParts(zip, notes).Name();
            RootComponents.Check(zip, catalogue, notes);
        });
        notes.ThrowFaults();
        return notes;
    }
}
