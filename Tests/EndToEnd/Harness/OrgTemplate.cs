using System;
using System.IO;
using System.Linq;
using System.Threading;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Trying;
using XrmLeads.Cli.Trying.Month;
using XrmLeads.LocalDataverse;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>
/// An org as a customer has it after the first day: the managed zip of this checkout, a user for each role, the defaults, the definition signed and in force, a sales team, and
/// some leads of the fictional book. It is made once; each test class works on a copy.
/// </summary>
internal static class OrgTemplate
{
    /// <summary>How many leads of the book there are.</summary>
    internal const int Leads = 60;

    private static readonly string Folder = Directory.CreateTempSubdirectory("xrmleads-browser-").FullName;

    private static readonly Lazy<string> Made = new(Make);

    /// <summary>The moment at which the leads came in, UTC: a Tuesday morning.</summary>
    internal static DateTime Moment { get; } = new(2010, 11, 30, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>A new copy of the org.</summary>
    internal static string Copy()
    {
        var file = Path.Combine(Folder, Guid.NewGuid().ToString("N") + ".db");
        File.Copy(Made.Value, file);
        return file;
    }

    /// <summary>Removes what was made.</summary>
    internal static void Remove() => Directory.Delete(Folder, recursive: true);

    private static string Make()
    {
        var file = Path.Combine(Folder, "template.db");

        // Signed the day before, so that no lead is older than the version that judges it.
        var clock = new OrgClock(Moment.AddDays(-1));
        using var dataverse = LocalFile.Make(file, clock.Options, org => Furnish(org, clock), replaces: false);
        return file;
    }

    private static void Furnish(Dataverse org, OrgClock clock)
    {
        DefinitionRollout.Run(org, Sample.Book);
        SalesTeam.Form(org, clock.Now);
        clock.StandAt(Moment);
        using var importer = Connection.To(org, Trial.Importer);
        var load = new SampleLoad(Sample.Book).Run(importer, Leads, (_, _) => { }, CancellationToken.None);
        if (load.Broken.Count > 0)
        {
            throw new InvalidOperationException("Leads of the book were refused: " + string.Join(' ', load.Broken.Select(broken => broken.Reasons)));
        }
    }
}
