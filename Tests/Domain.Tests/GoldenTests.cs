using System.Collections.Generic;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Tests.GoldenCases;

namespace XrmLeads.Domain.Tests;

/// <summary>The golden files: each row is a case whose expected figures come from the default definition's page, by hand.</summary>
[TestClass]
public sealed class GoldenTests
{
    public static IEnumerable<object[]> Cases
    {
        get
        {
            foreach (var file in GoldenFile.All)
            {
                foreach (var row in file.Rows)
                {
                    yield return [file.Name, row.Name];
                }
            }
        }
    }

    public static string NameOf(MethodInfo _, object[] data) => data[0] + ": " + data[1];

    [TestMethod]
    [DynamicData(nameof(Cases), DynamicDataDisplayName = nameof(NameOf))]
    public void A_golden_case_comes_out_as_its_row_says(string file, string name) => GoldenFile.Row(file, name).Check();
}
