using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// What a step may not be. Source: MicrosoftDocs/powerapps-docs developer/data-platform/register-plug-in.md (images by message and stage)
/// and event-framework.md (stages).
/// </summary>
internal static class StepRules
{
    internal static void Check(Step step, Catalogue catalogue)
    {
        Refuse(!catalogue.PluginTypes.ContainsKey(step.PluginType), $"has the plugin type {step.PluginType}, which no assembly lists");
        Refuse(step.Stage is not (Stage.PreValidation or Stage.PreOperation or Stage.PostOperation), $"is on the stage {(int)step.Stage}");
        Refuse(step.IsAsync && step.Stage != Stage.PostOperation, "is asynchronous before PostOperation");
        Refuse(step.Message is "Create" or "CreateMultiple" && step.Images.Any(i => i.IsPre), $"has a pre image on {step.Message}");
        Refuse(step.Message == "Delete" && step.Images.Any(i => i.IsPost), "has a post image on Delete");
        Refuse(step.Stage != Stage.PostOperation && step.Images.Any(i => i.IsPost), "has a post image before PostOperation");
        Refuse(step.Table is null && (step.Images.Count > 0 || step.Filter.Count > 0), "has a filter or an image but no table");
        if (catalogue.CustomApis.TryGetValue(step.Message, out var api))
        {
            CheckOn(api, step);
        }

        Refuse(step.Images.DistinctBy(i => (i.Alias, i.IsPre)).Count() < step.Images.Count, "has two images with one alias");
    }

    /// <summary>The columns that the step names.</summary>
    internal static IEnumerable<string> Columns(Step step) => step.Filter.Concat(step.Images.SelectMany(i => i.Columns)).Distinct();

    /// <summary>A custom API says which steps it takes. Source: developer/data-platform/custom-api-tables.md, allowedcustomprocessingsteptype.</summary>
    internal static void CheckOn(CustomApi api, Step step)
    {
        if (step.Message.Equals(api.Name, StringComparison.OrdinalIgnoreCase))
        {
            Refuse(api.AllowedSteps == 0, $"takes no steps, and the step \"{step.Name}\" is on the custom API {api.Name}");
            Refuse(api.AllowedSteps == 1 && !step.IsAsync, $"takes asynchronous steps only, and the step \"{step.Name}\" on the custom API {api.Name} is synchronous");
        }
    }

    private static void Refuse(bool broken, string why)
    {
        if (broken)
        {
            throw new DescriptionFault("it " + why);
        }
    }
}
