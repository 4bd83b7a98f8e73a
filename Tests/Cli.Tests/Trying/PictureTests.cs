using System.Linq;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>The picture in the README tells the truth.</summary>
[TestClass]
public sealed class PictureTests
{
    [TestMethod]
    public void The_picture_shows_what_try_prints()
    {
        var printed = Xrmleads.Call("try", "--once").Output.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0).ToArray();

        string[] shown = [.. XDocument.Load(Repository.Path("docs", "images", "try.svg")).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value)];

        Assert.AreEqual("$ tools/xrmleads try", shown[0]);
        Assert.IsGreaterThan(25, shown.Length);
        CollectionAssert.AreEqual(printed.Take(shown.Length - 1).ToArray(), shown.Skip(1).ToArray());
    }
}
