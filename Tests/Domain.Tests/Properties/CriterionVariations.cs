using System.Collections.Generic;
using FsCheck;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Edits of signal criteria: a half-life of their own, a limit a day, the latest alone.</summary>
internal static class CriterionVariations
{
    internal static Gen<List<string>> With(string[] halfLives) => Variations.All(Each(halfLives));

    private static Gen<string[]>[] Each(string[] halfLives)
    {
        var edits = new List<Gen<string[]>>();
        foreach (var dimension in Defaults.Definition.Dimensions)
        {
            foreach (var group in dimension.Groups)
            {
                foreach (var criterion in group.Criteria)
                {
                    if (criterion is SignalCriterion)
                    {
                        var path = "dimensions." + dimension.Id + ".groups." + group.Id + ".criteria." + criterion.Id;
                        edits.Add(Variations.Edit(8, path + ".halfLifeDays", halfLives));
                        edits.Add(Variations.Edit(8, path + ".repeatable", "false"));
                        edits.Add(Variations.Edit(8, path + ".dailyLimit", "1", "2", "7"));
                    }
                }
            }
        }

        return edits.ToArray();
    }
}
