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
/// An org to begin with: the managed zip of this checkout, a user for each role, the defaults, the definition signed and in force, a sales team, and leads of the fictional book.
/// It is made once; each test class works on a copy.
/// </summary>
internal sealed class OrgTemplate
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("xrmleads-browser-").FullName;

    private readonly Lazy<string> _made;

    private OrgTemplate(string name, DateTime moment, Action<Dataverse, OrgClock> furnish)
    {
        Moment = moment;
        _made = new Lazy<string>(() => Make(name, furnish));
    }

    /// <summary>The first day, a Tuesday morning: sixty leads are there, and nobody has worked on one.</summary>
    internal static OrgTemplate FirstDay { get; } = new("first-day", new(2010, 11, 30, 9, 0, 0, DateTimeKind.Utc), (org, clock) =>
    {
        SalesTeam.Form(org, clock.Now);
        Load(org, 60);
    });

    /// <summary>After a month of simulated work, a Thursday morning: leads are in every stage.</summary>
    internal static OrgTemplate AfterAMonth { get; } = new("month", new(2010, 12, 30, 9, 0, 0, DateTimeKind.Utc), (org, clock) =>
    {
        clock.StandAt(clock.Now.Date);
        var leads = Load(org, 300).Leads.Select(lead => lead.Id).ToList();
        TrialMonth.Play(org, clock, leads, _ => { }, CancellationToken.None);
    });

    /// <summary>The moment at which the clock of a copy begins, UTC.</summary>
    internal DateTime Moment { get; }

    /// <summary>A new copy of the org.</summary>
    internal string Copy()
    {
        var file = Path.Combine(Folder, Guid.NewGuid().ToString("N") + ".db");
        File.Copy(_made.Value, file);
        return file;
    }

    /// <summary>Removes what was made.</summary>
    internal static void Remove() => Directory.Delete(Folder, recursive: true);

    private static string Make(string name, Action<Dataverse, OrgClock> furnish)
    {
        var file = Path.Combine(Folder, name + ".db");

        // Signed the day before, so that no lead is older than the version that judges it.
        var clock = new OrgClock(FirstDay.Moment.AddDays(-1));
        using var dataverse = LocalFile.Make(file, clock.Options, org =>
        {
            DefinitionRollout.Run(org, Sample.Book);
            clock.StandAt(FirstDay.Moment);
            furnish(org, clock);
        }, replaces: false);
        return file;
    }

    private static Loaded Load(Dataverse org, int leads)
    {
        using var importer = Connection.To(org, Trial.Importer);
        var load = new SampleLoad(Sample.Book).Run(importer, leads, (_, _) => { }, CancellationToken.None);
        return load.Broken.Count == 0
            ? load
            : throw new InvalidOperationException("Leads of the book were refused: " + string.Join(' ', load.Broken.Select(broken => broken.Reasons)));
    }
}
