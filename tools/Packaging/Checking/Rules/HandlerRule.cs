using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each function that a form or a command calls is in its script, and a form loads the scripts of its handlers.</summary>
internal sealed class HandlerRule : IRule
{
    public string Id => "handler";

    public IEnumerable<Finding> Check(Project project)
    {
        foreach (var (file, call) in FunctionCall.All(project.Sources))
        {
            if (call.IsHandler && call.Element.Ancestors("form").First().Descendants("Library").All(each => each.Text("@name") != call.Library))
            {
                yield return Finding.At(file.File, call.Element.Place("@libraryName"), Id, $"The form does not load {call.Library}.", "Add it to formLibraries.");
            }

            // A script that is not there is the matter of another rule.
            if (ScriptExports.Of(project.Sources, call.Library) is { } script && !script.Has(call.Function))
            {
                yield return NoFunction(file, call.FunctionPlace, call.Library, call.Function);
            }
        }
    }

    private Finding NoFunction(SourceFile file, XObject place, string library, string function) =>
        Finding.At(file.File, place, Id, $"{library} has no function {function}.", "Name one that it has.");
}
