using System.Xml;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Checking;

/// <summary>Something wrong in the sources or in a zip, told so that it can be put right.</summary>
/// <param name="File">The file, relative to the root of the checkout, or the zip.</param>
/// <param name="Line">The line, from 1 on; 0 where the whole file is meant.</param>
/// <param name="Column">The column, from 1 on; 0 where the whole file is meant.</param>
/// <param name="Rule">The id of the rule that found it.</param>
/// <param name="Problem">One sentence: what is wrong.</param>
/// <param name="Remedy">One sentence: what to do.</param>
internal sealed record Finding(string File, int Line, int Column, string Rule, string Problem, string Remedy)
{
    /// <summary>Line and column as editors take them; empty where the whole file is meant.</summary>
    internal string Place => Line == 0 ? "" : $"{Line}:{Column}";

    /// <summary>A finding about a whole file.</summary>
    internal static Finding Of(string file, string rule, string problem, string remedy) => new(file, 0, 0, rule, problem, remedy);

    /// <summary>A finding at an element or attribute that was read with its place.</summary>
    internal static Finding At(string file, XObject place, string rule, string problem, string remedy) =>
        new(file, ((IXmlLineInfo)place).LineNumber, ((IXmlLineInfo)place).LinePosition, rule, problem, remedy);
}
