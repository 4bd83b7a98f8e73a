namespace XrmLeads.Core;

/// <summary>Every sentence of the plugin side that people read, in one place, ready to be translated.</summary>
internal static class Sentences
{
    internal static string StepIsIncomplete(string what) =>
        "XrmLeads was called without " + what + "; have an administrator import the solution again, so that its steps are registered as they should be.";

    internal static string Unexpected(string message) =>
        "XrmLeads could not finish the request (" + message + ") because of a fault of its own; nothing was saved. Try again, and if it fails again give the plug-in trace to your administrator.";
}
