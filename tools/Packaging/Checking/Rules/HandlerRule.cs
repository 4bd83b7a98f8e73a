using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each function that a form or a command calls is in its script, and a form loads the scripts of its handlers.</summary>
internal sealed class HandlerRule : IRule
{
    public string Id => "handler";

    public IEnumerable<Finding> Check(Project project)
    {
        foreach (var file in project.Sources.Files)
        {
            foreach (var handler in file.Root.Descendants("Handler"))
            {
                var library = handler.Text("@libraryName");
                if (handler.Ancestors("form").First().Descendants("Library").All(each => each.Text("@name") != library))
                {
                    yield return Finding.At(file.File, handler.Place("@libraryName"), Id, $"The form does not load {library}.", "Add it to formLibraries.");
                }

                if (Missing(project.Sources, library, handler.Text("@functionName")))
                {
                    yield return NoFunction(file, handler.Place("@functionName"), library, handler.Text("@functionName"));
                }
            }

            foreach (var call in file.Root.Descendants().Where(element => element.Name.LocalName is "JavaScriptFunction" or "CustomRule"))
            {
                var library = call.Text("@Library").Replace("$webresource:", "", StringComparison.Ordinal);
                if (Missing(project.Sources, library, call.Text("@FunctionName")))
                {
                    yield return NoFunction(file, call.Place("@FunctionName"), library, call.Text("@FunctionName"));
                }
            }
        }
    }

    // A script that is not there is the matter of another rule.
    private static bool Missing(SolutionSources sources, string library, string function) =>
        sources.Payload($"WebResources/{library}") is { } script
        && !Regex.IsMatch(Encoding.UTF8.GetString(script), $@"\b{Regex.Escape(function.Split('.')[^1])}\s*[:=(]");

    private Finding NoFunction(SourceFile file, XObject place, string library, string function) =>
        Finding.At(file.File, place, Id, $"{library} has no function {function}.", "Name one that it has.");
}
