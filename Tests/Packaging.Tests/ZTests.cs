using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Packaging.Checking.Rules;
namespace XrmLeads.Packaging.Tests;
[TestClass]
public sealed class ZTests
{
    [TestMethod]
    public void Z()
    {
        var p = Environment.GetEnvironmentVariable("ZROOT") is { } root ? Project.Load(root) : Sample.Project;
        System.IO.File.WriteAllLines("/tmp/z.txt", new SchemaRule().Check(p).Select(f => f.File + " " + f.Place + " " + f.Problem));
    }
}
