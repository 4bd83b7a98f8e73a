using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using XrmLeads.Cli.Connecting;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Trying;

/// <summary>An org with the leads of both samples, and what its queries say of them.</summary>
internal sealed class Trial : IDisposable
{
    /// <summary>The user who brings the leads in, and the one who reads the funnel.</summary>
    internal const string Importer = "quinn.qualifier", Reader = "morgan.manager";

    private const int IdSeed = 20101130;

    private readonly OrgClock _clock;

    private Trial(Dataverse dataverse, OrgClock clock, TrialJudged judged, PlayedMonth? month)
    {
        Dataverse = dataverse;
        _clock = clock;
        (Real, Fictional, Funnel) = (judged.Real, judged.Fictional, judged.Funnel);
        (Moment, Best, Month) = (judged.Moment, judged.Best, month);
        var real = judged.Real;
        HeldOut = File.Exists(real.Loaded.Sample.HeldOut) ? HeldOutRows.Read(real.Loaded.Sample.HeldOut) : new HashSet<int>();
    }

    internal Dataverse Dataverse { get; }

    internal TrialBook Real { get; }

    internal TrialBook Fictional { get; }

    internal IReadOnlyList<TrialBook> Books => [Real, Fictional];

    internal Funnel Funnel { get; }

    /// <summary>The moment at which all leads were judged, UTC.</summary>
    internal DateTime Moment { get; }

    /// <summary>Why the best of the real leads stood where it stood then, as <c>xl_ExplainLead</c> says it; null where there is none.</summary>
    internal JsonElement? Best { get; }

    /// <summary>The month that was played after that; null where none was.</summary>
    internal PlayedMonth? Month { get; }

    /// <summary>The moment at which the clock of the org stands, UTC.</summary>
    internal DateTime End => _clock.Now;

    /// <summary>The numbers of the real rows that had no part in making the points.</summary>
    internal IReadOnlySet<int> HeldOut { get; }

    /// <summary>Makes the org, loads the leads and reads the funnel.</summary>
    /// <param name="settings">What to do.</param>
    /// <param name="messages">Gets the progress.</param>
    /// <param name="inPlace">Whether one line of it may be written over and over.</param>
    /// <exception cref="CommandFault">A sample has faults, or the org cannot be made.</exception>
    /// <exception cref="OperationCanceledException">It was broken off; nothing is left of it.</exception>
    internal static Trial Run(TrialSettings settings, TextWriter messages, bool inPlace)
    {
        if (settings.Replaces)
        {
            LocalFile.CheckUnused(settings.File);
        }

        var (real, fictional) = (new SampleLoad(settings.Real), new SampleLoad(settings.Fictional));
        var now = fictional.Now == real.Now ? real.Now : throw new CommandFault($"{settings.Fictional.Mapping} names another moment than {settings.Real.Mapping}: give both the same.");

        // Signed the day before, so that a sweep does not take the leads for older than the versions that judged them.
        var clock = new OrgClock(now.AddDays(-1));
        messages.WriteLine("Making the org: the managed solution, users, defaults, the bank's columns, both definitions …");
        var (judged, month) = (default(TrialJudged)!, default(PlayedMonth));
        var options = clock.Options;
        options.Ids = new SeededIds(IdSeed).Next;
        var dataverse = LocalFile.Make(settings.File, options, made =>
        {
            foreach (var sample in (Sample[])[settings.Real, settings.Fictional])
            {
                settings.Cancellation.ThrowIfCancellationRequested();
                DefinitionRollout.Run(made, sample);
            }

            messages.WriteLine("Both definitions are signed and in force. Loading leads, each through the plugins …");
            clock.StandAt(now);
            using var connection = Connection.To(made, Importer);
            judged = TrialJudged.Read(made, clock.Now, Load(real, settings.Limit), Load(fictional, null));
            month = settings.Month ? PlayedMonth.Play(made, clock, judged.Fictional, messages, inPlace, settings.Cancellation) : null;

            Loaded Load(SampleLoad sample, int? limit)
            {
                var progress = new Progress(messages, inPlace, sample.Kind);
                var loaded = sample.Run(connection, limit, progress.Report, settings.Cancellation);
                progress.Finish(loaded.Counts.Rows);
                return loaded;
            }
        }, settings.Replaces);
        return new Trial(dataverse, clock, judged, month);
    }

    /// <summary>Lets the clock go on from the moment of the trial, for those who work in the org now.</summary>
    internal void LetTimePass() => _clock.Go();

    public void Dispose() => Dataverse.Dispose();
}
