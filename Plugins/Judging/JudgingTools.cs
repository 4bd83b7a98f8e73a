using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Judging;

/// <summary>The domain's tools for one definition; they keep their working memory from lead to lead within one run.</summary>
internal sealed class JudgingTools
{
    internal JudgingTools(LeadDefinition definition)
    {
        Evaluator = new Evaluator(definition);
        Forecast = new Forecast(definition);
    }

    internal Evaluator Evaluator { get; }

    internal Forecast Forecast { get; }
}
