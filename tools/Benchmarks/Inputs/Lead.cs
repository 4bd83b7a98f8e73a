using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Benchmarks.Inputs;

/// <summary>A lead as both scorers get it: its columns as an entity of the SDK holds them, boxed and by name, its signals and its answers.</summary>
internal sealed record Lead(string Id, Dictionary<string, object> Columns, List<Signal> Signals, List<Answer> Answers);
