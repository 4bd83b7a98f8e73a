using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>A place in the sources that names a table, or a column of one.</summary>
/// <param name="File">The source.</param>
/// <param name="Place">The element or attribute.</param>
/// <param name="Table">The logical name of the table.</param>
/// <param name="Column">The logical name of the column, null where only the table is named.</param>
internal sealed record Reference(SourceFile File, XObject Place, string Table, string? Column);
