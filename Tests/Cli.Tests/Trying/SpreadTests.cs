using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>So many rows, spread evenly over a file.</summary>
[TestClass]
public sealed class SpreadTests
{
    [TestMethod]
    [DataRow(10, 10, "1 2 3 4 5 6 7 8 9 10")]
    [DataRow(10, 5, "2 4 6 8 10")]
    [DataRow(10, 3, "4 7 10")]
    [DataRow(10, 1, "10")]
    public void Each_of_as_many_parts_gives_its_last_row(int all, int most, string expected) => Assert.AreEqual(expected, string.Join(' ', Numbers(all, most)));

    [TestMethod]
    public void There_are_as_many_as_were_asked_for_whatever_the_length_of_the_file()
    {
        foreach (var most in new[] { 1, 7, 4_999, 5_000, 41_187, 41_188 })
        {
            Assert.HasCount(most, Numbers(41_188, most));
        }
    }

    private static int[] Numbers(int all, int most) =>
        [.. SampleLoad.Spread(Enumerable.Range(1, all).Select(number => new MappedRow(number, number + 1, null, [], [])), all, most).Select(row => row.Number)];
}
