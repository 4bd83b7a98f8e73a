using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Generating;

/// <summary>Writes the names of the solution as constants, so that plugin code cannot misspell them.</summary>
internal sealed class SchemaGenerator
{
    /// <summary>The folder of the constants; all files in it are generated.</summary>
    internal const string Folder = "Plugins/Schema/";

    private static readonly Dictionary<string, string> Kept =
        new() { ["statecode"] = "StateCode", ["statuscode"] = "StatusCode", ["ownerid"] = "OwnerId", ["createdon"] = "CreatedOn", ["modifiedon"] = "ModifiedOn" };

    private readonly SolutionSources _sources;
    private readonly string _prefix;

    private SchemaGenerator(Project project)
    {
        _sources = project.Sources;
        _prefix = project.Settings.Prefix;
    }

    /// <summary>The checkout with the constants of its solution, and without those of what is gone.</summary>
    internal static FileTree Apply(Project project)
    {
        var bare = project.Sources.Tree.Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)).Aggregate(project.Sources.Tree, (all, path) => all.Without(path));
        return new SchemaGenerator(project).Files().Aggregate(bare, (all, file) => all.With($"{Folder}{file.Path}.g.cs", file.Content));
    }

    private IEnumerable<(string Path, byte[] Content)> Files()
    {
        foreach (var table in _sources.Files.Where(file => TableSource.Is(file.Path)))
        {
            var name = Identifier.OfName(table.Root.Text("Name"), _prefix) + "Table";
            yield return ($"Tables/{name}", ConstantsFile.Of(name, Columns(table.Root)));
        }

        foreach (var choice in _sources.Of(ComponentKind.Of("OptionSets")).Select(file => file.Root))
        {
            var name = Identifier.OfChoice(choice.Text("@Name"), choice.Text("@localizedName"), _prefix) + "Choice";
            yield return ($"Choices/{name}", ConstantsFile.Of(name, choice.Descendants("option").Select(option => ConstantsFile.Number(Identifier.OfLabel(Label(option)), option.Text("@value")))));
        }

        var variables = _sources.Files.Select(file => file.Root).Where(root => root.Name == "environmentvariabledefinition").Select(root => root.Text("@schemaname")).ToList();
        if (variables.Count > 0)
        {
            yield return ("EnvironmentVariables", ConstantsFile.Of("EnvironmentVariables", variables.Select(Named)));
        }

        var apis = _sources.Files.Where(file => file.Root.Name == "customapi").ToList();
        if (apis.Count > 0)
        {
            yield return ("CustomApis", ConstantsFile.Of("CustomApis", apis.Select(api => Named(api.Root.Text("@uniquename")))));
        }

        foreach (var api in apis)
        {
            var folder = api.Path[..(api.Path.LastIndexOf('/') + 1)];
            var (parameters, results) = (Parts(folder, "customapirequestparameter"), Parts(folder, "customapiresponseproperty"));
            if (parameters.Count + results.Count > 0)
            {
                var name = Identifier.OfName(api.Root.Text("@uniquename"), _prefix) + "Api";
                yield return ($"CustomApis/{name}", ConstantsFile.Of(name, [], ("Parameters", parameters), ("Results", results)));
            }
        }
    }

    private List<string> Parts(string folder, string element) =>
        [.. _sources.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Root.Name == element).Select(file => Named(file.Root.Text("@uniquename")))];

    private string Named(string name) => ConstantsFile.Text(Identifier.OfName(name, _prefix), name);

    private static string Label(XElement option) => option.Descendants("label").FirstOrDefault()?.Text("@description") ?? option.Text("@value");

    // The name of the table comes first and is called Name, so the column of that name is called PrimaryName.
    private IEnumerable<string> Columns(XElement table)
    {
        var logical = table.Text("Name").ToLowerInvariant();
        var columns = table.Descendants("attribute").Select(column => (Schema: column.Text("@PhysicalName"), Logical: column.Text("LogicalName"))).ToList();
        return
        [
            ConstantsFile.Text("Name", logical),
            ConstantsFile.Text("Id", logical + "id"),
            .. from column in columns
               where column.Logical != logical + "id"
               let name = Kept.GetValueOrDefault(column.Logical) ?? (column.Logical.StartsWith(_prefix + "_", StringComparison.Ordinal) ? Identifier.OfName(column.Schema, _prefix) : null)
               where name is not null
               orderby column.Logical
               select ConstantsFile.Text(name is "Name" or "Id" ? "Primary" + name : name, column.Logical),
        ];
    }
}
