using System.Collections.Generic;

namespace XrmLeads.Domain.Kinds;

/// <summary>
/// All kinds of criteria. A new kind is a file in this folder and a line here; tests ask for its golden case, its page and its place in the schema.
/// </summary>
public static class KindRegistry
{
    /// <summary>The kinds, in the order of the documentation.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new ChoiceKind(),
        new BandsKind(),
        new TextKind(),
        new WordsKind(),
        new EmailDomainKind(),
        new PresentKind(),
        new FlagKind(),
        new SignalKind(),
        new AnswerKind(),
    ];

    /// <summary>The kind of a name, or null.</summary>
    /// <param name="name">The word in the file.</param>
    /// <returns>The kind.</returns>
    public static Kind? Find(string name)
    {
        foreach (var kind in All)
        {
            if (kind.Name == name)
            {
                return kind;
            }
        }

        return null;
    }
}
