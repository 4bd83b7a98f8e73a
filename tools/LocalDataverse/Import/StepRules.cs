using System;
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
        Refuse(step, !catalogue.PluginTypes.ContainsKey(step.PluginType), $"has the plugin type {step.PluginType}, which no assembly lists");
        Refuse(step, step.Stage is not (Stage.PreValidation or Stage.PreOperation or Stage.PostOperation), $"is on the stage {(int)step.Stage}");
        Refuse(step, step.IsAsync && step.Stage != Stage.PostOperation, "is asynchronous before PostOperation");
        Refuse(step, step.Table is not null && !catalogue.Tables.ContainsKey(step.Table), $"is on the table {step.Table}, which is not known");
        Refuse(step, step.Message is "Create" or "CreateMultiple" && step.Images.Any(i => i.IsPre), $"has a pre image on {step.Message}");
        Refuse(step, step.Message == "Delete" && step.Images.Any(i => i.IsPost), "has a post image on Delete");
        Refuse(step, step.Stage != Stage.PostOperation && step.Images.Any(i => i.IsPost), "has a post image before PostOperation");
        Refuse(step, step.Table is null && (step.Images.Count > 0 || step.Filter.Count > 0), "has a filter or an image but no table");
        if (catalogue.CustomApis.TryGetValue(step.Message, out var api))
        {
            CheckOn(api, step);
        }

        if (step.Table is not null)
        {
            var columns = catalogue.Tables[step.Table].Columns;
            foreach (var column in step.Filter.Concat(step.Images.SelectMany(i => i.Columns)).Where(c => !columns.ContainsKey(c)))
            {
                Refuse(step, true, $"names the column {column}, which {step.Table} lacks");
            }
        }
    }

    /// <summary>A custom API says which steps it takes. Source: developer/data-platform/custom-api-tables.md, allowedcustomprocessingsteptype.</summary>
    internal static void CheckOn(CustomApi api, Step step)
    {
        if (step.Message.Equals(api.Name, StringComparison.OrdinalIgnoreCase))
        {
            Refuse(step, api.AllowedSteps == 0, $"is on the custom API {api.Name}, which takes no steps");
            Refuse(step, api.AllowedSteps == 1 && !step.IsAsync, $"is synchronous on the custom API {api.Name}, which takes asynchronous steps only");
        }
    }

    private static void Refuse(Step step, bool broken, string why)
    {
        if (broken)
        {
            throw SolutionZip.Fault($"the step \"{step.Name}\" {why}");
        }
    }
}
