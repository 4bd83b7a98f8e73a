namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>The stages of the event pipeline with their documented numbers.</summary>
internal enum Stage
{
    PreValidation = 10,
    PreOperation = 20,
    MainOperation = 30,
    PostOperation = 40,
}
