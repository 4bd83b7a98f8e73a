using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// The ids of SDK messages, equal in every environment. Sources: MicrosoftDocs message lists and exported steps; QualifyLead from one export
/// (YarSol/deploytest at 582143bd).
/// </summary>
internal static class SdkMessages
{
    internal static readonly Dictionary<Guid, string> Names = new()
    {
        [Id("9ebdbb1b")] = "Create",
        [Id("20bebb1b")] = "Update",
        [Id("a1bdbb1b")] = "Delete",
        [Id("f2bdbb1b")] = "Retrieve",
        [Id("03bebb1b")] = "RetrieveMultiple",
        [Id("8cbdbb1b")] = "Assign",
        [Id("1cbebb1b")] = "SetState",
        [Id("1dbebb1b")] = "SetStateDynamicEntity",
        [Id("dbbdbb1b")] = "Merge",
        [Guid.Parse("644c3365-b36c-431e-b76b-5c3e48adee55")] = "QualifyLead",
    };

    private static Guid Id(string start) => Guid.Parse(start + "-ea3e-db11-86a7-000a3a5473e8");
}
