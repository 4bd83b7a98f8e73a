using System;
using System.Collections.Generic;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Tests;

/// <summary>A local org in a file of a test. Calls of the command line make it and work on it; the test looks into it in between.</summary>
internal sealed class LocalOrg
{
    internal LocalOrg(TemporaryFolder folder, string name = "org.db")
        : this(folder.Path(name))
    {
    }

    internal LocalOrg(string file) => File = file;

    internal string File { get; }

    internal string Target => "local:" + File;

    /// <summary>Calls the command line with the org as its target.</summary>
    internal Run Call(params string[] arguments) => Xrmleads.CallIn(Repository.Root, [.. arguments, "--target", Target]);

    /// <summary>Calls it, which must succeed, and reads the JSON that it prints.</summary>
    internal JsonElement Json(params string[] arguments)
    {
        var run = Call([.. arguments, "--format", "json"]);
        Assert.AreEqual(0, run.Code, run.Messages);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    /// <summary>Calls it, which must succeed.</summary>
    internal Run Succeeds(params string[] arguments)
    {
        var run = Call(arguments);
        Assert.AreEqual(0, run.Code, run.Messages);
        return run;
    }

    /// <summary>Does something in the org as the administrator.</summary>
    internal void Do(DateTime now, Action<IOrganizationService> act)
    {
        using var dataverse = Dataverse.OpenFile(File, new DataverseOptions { Clock = () => now });
        act(dataverse.AsAdministrator());
    }

    /// <summary>All rows of a table.</summary>
    internal IReadOnlyList<Entity> Rows(string table)
    {
        using var dataverse = Dataverse.OpenFile(File);
        return [.. dataverse.AsAdministrator().RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities];
    }
}
