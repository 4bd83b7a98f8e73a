using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the environment variables.</summary>
internal static class EnvironmentVariableImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var path in zip.Paths("environmentvariabledefinitions/", "environmentvariabledefinition.xml"))
        {
            var element = zip.Xml(path);
            var variable = new EnvironmentVariable(
                element.Text("schemaname"),
                element.Element("displayname")?.OptionalText("default") ?? element.Text("schemaname"),
                element.Child("defaultvalue"),
                Xml.Integer(element.RequiredChild("type")));
            catalogue.EnvironmentVariables.RemoveAll(v => v.SchemaName == variable.SchemaName);
            catalogue.EnvironmentVariables.Add(variable);
            notes.Imported("environment variable", variable.SchemaName);
        }
    }
}
