using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>A place in a form or in a command bar that calls a function of a script.</summary>
/// <param name="Element">The element.</param>
/// <param name="IsHandler">Whether it is a handler of a form.</param>
internal sealed record FunctionCall(XElement Element, bool IsHandler)
{
    /// <summary>The name of the script.</summary>
    internal string Library => IsHandler ? Element.Text("@libraryName") : Element.Text("@Library").Replace("$webresource:", "", StringComparison.Ordinal);

    /// <summary>The full name of the function.</summary>
    internal string Function => Element.Text(IsHandler ? "@functionName" : "@FunctionName");

    /// <summary>Where the function is named.</summary>
    internal XObject FunctionPlace => Element.Place(IsHandler ? "@functionName" : "@FunctionName");

    /// <summary>All of them.</summary>
    internal static IEnumerable<(SourceFile File, FunctionCall Call)> All(SolutionSources sources) =>
        from file in sources.Files
        from element in file.Root.Descendants()
        let isHandler = element.Name == "Handler"
        where isHandler || element.Name.LocalName is "JavaScriptFunction" or "CustomRule"
        select (file, new FunctionCall(element, isHandler));
}
