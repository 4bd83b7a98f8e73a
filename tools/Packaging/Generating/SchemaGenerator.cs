using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Generating;

/// <summary>Writes the names of the solution as constants, so that plugin code cannot misspell them.</summary>
internal static class SchemaGenerator
{
    /// <summary>The folder of the constants, and of the project that compiles them.</summary>
    internal const string Folder = "Plugins/Schema/";

    /// <summary>The checkout with the constants of its solution, and without those of what is gone.</summary>
    internal static FileTree Apply(Project project)
    {
        var bare = project.Sources.Tree.Paths.Where(IsGenerated).Aggregate(project.Sources.Tree, (all, path) => all.Without(path));
        return Classes(project).Aggregate(bare, (all, file) => all.With($"{Folder}{file.Folder}{file.Class.Name}.g.cs", file.Class.File()));
    }

    private static bool IsGenerated(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".g.cs", StringComparison.Ordinal);

    private static IEnumerable<(string Folder, ConstantClass Class)> Classes(Project project)
    {
        var (sources, settings) = (project.Sources, project.Settings);
        IEnumerable<SourceFile> Sharded(string element) => sources.Files.Where(file => file.Root.Name == element);
        return
        [
            .. sources.Files.Where(file => TableSource.Is(file.Path)).Select(file => ("Tables/", TableConstants.Of(file.Root, settings))),
            .. sources.Of(ComponentKind.Of("OptionSets")).Select(file => ("Choices/", Choice(file.Root, settings.Prefix))),
            .. Sharded("customapi").Select(file => ("CustomApis/", Api(file, sources, settings.Prefix))),
            .. Sharded("environmentvariabledefinition").Select(file => file.Root).Take(1).Select(_ => ("", new ConstantClass(
                "EnvironmentVariables",
                "Schema names of the environment variables.",
                [.. Sharded("environmentvariabledefinition").Select(file => Named(file.Root, "@schemaname", settings.Prefix))]))),
        ];
    }

    private static ConstantClass Choice(XElement choice, string prefix) => new(
        Identifier.OfChoice(choice.Text("@Name"), choice.Text("@localizedName"), prefix) + "Choice",
        Description.Of(choice),
        [.. choice.Descendants("option").Select(option => new Constant(Identifier.OfLabel(Label(option)), option.Text("@value"), Label(option) + "."))]);

    private static ConstantClass Api(SourceFile api, SolutionSources sources, string prefix)
    {
        var folder = api.Path[..(api.Path.LastIndexOf('/') + 1)];
        IReadOnlyList<Constant> Parts(string element) =>
            [.. sources.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Root.Name == element).Select(file => Named(file.Root, "@uniquename", prefix))];
        var name = api.Root.Text("@uniquename");
        return new ConstantClass(
            Identifier.OfName(name, prefix) + "Api",
            Description.Of(api.Root),
            [Constant.Text("Name", name, "Unique name of the message.")],
            new ConstantClass("Request", "Names of the request parameters.", Parts("customapirequestparameter")),
            new ConstantClass("Response", "Names of the response properties.", Parts("customapiresponseproperty")));
    }

    private static Constant Named(XElement component, string attribute, string prefix) =>
        Constant.Text(Identifier.OfName(component.Text(attribute), prefix), component.Text(attribute), Description.Of(component));

    private static string Label(XElement option) => option.Descendants("label").FirstOrDefault()?.Text("@description") ?? option.Text("@value");
}
