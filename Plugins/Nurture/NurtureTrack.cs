using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Nurture;

namespace XrmLeads.Nurture;

/// <summary>Puts a lead that enters nurture on a track that whoever moves it names, in place of the one that the judgement would give it.</summary>
internal static class NurtureTrack
{
    /// <summary>The code of the track for leads that do not answer.</summary>
    internal const string ReEngagement = TrackCode.ReEngagement;

    /// <summary>Writes track and recall date; neither where the org has no such track any more. No read with a warm catalogue.</summary>
    /// <param name="run">The run.</param>
    /// <param name="code">The code of the track.</param>
    /// <param name="sheet">The columns of lead that are written with its move or to follow it up; its other dates come with the move.</param>
    internal static void Write(PluginRun run, string code, Entity sheet)
    {
        if (DefinitionCatalogue.For(run).Track(code, run) is { } track)
        {
            NurtureEntry.SetTrack(sheet, track, run.Now);
        }
    }
}
