using System.Threading;

namespace XrmLeads.Cli.Trying;

/// <summary>What a trial is asked to do.</summary>
/// <param name="Real">The book of real leads.</param>
/// <param name="Fictional">The book of fictional leads; all of it is loaded.</param>
/// <param name="File">The file that becomes the org.</param>
/// <param name="Replaces">Whether the file takes the place of one that is there.</param>
/// <param name="Limit">How many of the real leads to load; null for all.</param>
/// <param name="Month">Whether the scripted month is played after the leads are judged.</param>
/// <param name="Cancellation">Breaks it off.</param>
internal sealed record TrialSettings(Sample Real, Sample Fictional, string File, bool Replaces, int? Limit, bool Month, CancellationToken Cancellation);
