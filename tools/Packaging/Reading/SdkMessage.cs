using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>A message of Dataverse that steps may be registered on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">The id that it has in every environment.</param>
/// <param name="ImageProperty">The property that names the row of an image; null where the message has no images.</param>
/// <param name="InvocationSource">What exports of Microsoft say of steps on it.</param>
internal sealed record SdkMessage(string Name, string Id, string? ImageProperty, int InvocationSource)
{
    private const string Rest = "-ea3e-db11-86a7-000a3a5473e8";

    /// <summary>
    /// The messages with a published id. Retrieve and RetrieveMultiple have one too, but a step there slows every read. Those of CreateMultiple and UpdateMultiple
    /// are not published; steps on Create and Update run for their rows too. The id of QualifyLead comes from one export alone.
    /// </summary>
    internal static IReadOnlyList<SdkMessage> All { get; } =
    [
        new("Create", "9ebdbb1b" + Rest, "Id", 1),
        new("Update", "20bebb1b" + Rest, "Target", 1),
        new("Delete", "a1bdbb1b" + Rest, "Target", 1),
        new("Assign", "8cbdbb1b" + Rest, "Target", 0),
        new("Merge", "dbbdbb1b" + Rest, "Target", 0),
        new("SetState", "1cbebb1b" + Rest, "EntityMoniker", 0),
        new("SetStateDynamicEntity", "1dbebb1b" + Rest, "EntityMoniker", 0),
        new("QualifyLead", "644c3365-b36c-431e-b76b-5c3e48adee55", null, 0),
    ];

    /// <summary>The message of an id or of a name, null where it is none of these.</summary>
    internal static SdkMessage? Find(string idOrName) => All.FirstOrDefault(message => message.Id == idOrName || message.Name == idOrName);
}
