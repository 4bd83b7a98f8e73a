using System.IO;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Definitions;

/// <summary>A definition goes its way in a local org, by the command line alone.</summary>
[TestClass]
public class DefinitionActsTests
{
    [TestMethod]
    public void ADraftIsSignedByTwoPeopleAndComesIntoForce()
    {
        using var folder = new TemporaryFolder();
        var target = "local:" + folder.Path("org.db");

        var import = Call("import", "default");
        Assert.AreEqual(0, import.Code, import.Messages);
        Assert.IsTrue(System.Guid.TryParse(import.Output, out _), import.Output);
        StringAssert.Contains(import.Messages, "Stored as version 2, a draft.");
        Succeeds("default/2 is proposed.", "propose", "default/2", "--as", "mia.marketing");
        Succeeds("default/2 is a draft again.", "withdraw", "default/2", "--as", "mia.marketing");
        Succeeds("default/2 is proposed.", "propose", "default/2", "--as", "mia.marketing");
        Fails("another text was read", "This version is not the one that you read", "sign", "default/2", "--for", "sales", "--as", "sol.signs", "--hash", "0");
        Succeeds("default/2 is signed for marketing.", "sign", "default/2", "--for", "marketing", "--as", "mara.signs");
        Fails("one side is missing", "not signed for sales", "activate", "default/2", "--as", "alex.admin");
        Succeeds("default/2 is signed for sales.", "sign", "default/2", "--for", "sales", "--as", "sol.signs");
        Fails("the date is over", "which is over", "activate", "default/2", "--as", "alex.admin", "--from", "2020-01-01T00:00:00Z");
        Succeeds("default/2 is in force.", "activate", "default/2", "--as", "alex.admin");
        Succeeds("default/2 is retired.", "retire", "default/2", "--as", "alex.admin");

        var file = folder.Path("out.json");
        Succeeds("Wrote " + file, "export", "default/2", "--out", file);
        Fails("the file is there", "is there already", "export", "default/2", "--out", file);
        Assert.AreEqual(0, Xrmleads.Call("definition", "validate", file).Code);
        Assert.AreEqual(2, JsonDocument.Parse(Call("export", import.Output.Trim()).Output).RootElement.GetProperty("version").GetInt32());

        Run Call(params string[] arguments) => Xrmleads.CallIn(Repository.Root, ["definition", .. arguments, "--target", target]);

        void Succeeds(string message, params string[] arguments)
        {
            var run = Call(arguments);
            Assert.AreEqual(0, run.Code, run.Messages);
            StringAssert.Contains(run.Messages, message);
        }

        void Fails(string because, string message, params string[] arguments)
        {
            var run = Call(arguments);
            Assert.AreEqual(1, run.Code, because);
            StringAssert.Contains(run.Messages, message);
            Assert.AreEqual("", run.Output);
        }
    }

    [TestMethod]
    public void WhatIsNoOrgNoUserOrNoVersionIsSaidInASentence()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Path("text.db");
        File.WriteAllText(file, "This is a text, and no database.");
        var org = folder.Path("org.db");

        Refuses("cannot be opened", "retire", "default/1", "--target", "local:" + file);
        Refuses("write local: and a file", "retire", "default/1", "--target", "remote");
        Refuses("There is no user nobody; the org has: ", "retire", "default/1", "--target", "local:" + org, "--as", "nobody");
        Refuses("There is no version default/9 here", "retire", "default/9", "--target", "local:" + org);
        Refuses("\"default\" is no version", "retire", "default", "--target", "local:" + org);

        static void Refuses(string message, params string[] arguments)
        {
            var run = Xrmleads.CallIn(Repository.Root, ["definition", .. arguments]);
            Assert.AreEqual(1, run.Code, run.Messages);
            StringAssert.Contains(run.Messages, message);
            Assert.IsFalse(run.Messages.Contains("   at "), run.Messages);
        }
    }
}
