using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.OwnColumns;
using XrmLeads.Domain.Definition;
using XrmLeads.LocalDataverse;
using XrmLeads.Packaging.Checking;

namespace XrmLeads.Cli.Tests.OwnColumns;

/// <summary>The small solution that adds an org's own columns to lead.</summary>
[TestClass]
public sealed class ColumnSolutionTests
{
    private static readonly OwnColumn[] Columns =
    [
        Plain("xs_note", ColumnType.Text), Plain("xs_amount", ColumnType.Number), Plain("xs_flag", ColumnType.Boolean), Plain("xs_on", ColumnType.Date),
        new("xs_kind", ColumnType.Choice, "Kind", new Dictionary<int, string> { [1] = "One", [2] = "Two" }),
    ];

    [TestMethod]
    public void It_passes_the_schema_and_an_org_takes_it()
    {
        var zip = ColumnSolution.Zip(Columns);

        Assert.AreEqual("", string.Join('\n', ZipChecker.Check("columns.zip", zip).Select(finding => finding.Problem)));
        using var dataverse = Dataverse.InMemory();
        Assert.IsFalse(dataverse.ColumnTypes("lead").ContainsKey("xs_note"));
        using var stream = new MemoryStream(zip);
        dataverse.Import(stream);
        CollectionAssert.AreEqual(
            new[] { "Text", "Double", "Boolean", "DateTime", "Choice" }, Columns.Select(column => dataverse.ColumnTypes("lead")[column.Name]).ToArray());
    }

    [TestMethod]
    public void The_same_columns_make_the_same_solution_and_others_another()
    {
        CollectionAssert.AreEqual(ColumnSolution.Zip(Columns), ColumnSolution.Zip(Columns));
        CollectionAssert.AreNotEqual(ColumnSolution.Zip(Columns), ColumnSolution.Zip(Columns[..4]));
    }

    [TestMethod]
    public void A_reference_is_refused()
    {
        var fault = Assert.ThrowsExactly<CommandFault>(() => ColumnSolution.Zip([Plain("xs_agent", ColumnType.Reference)]));
        StringAssert.Contains(fault.Message, "xs_agent is a reference");
    }

    private static OwnColumn Plain(string name, ColumnType type) => new(name, type, name, new Dictionary<int, string>());
}
