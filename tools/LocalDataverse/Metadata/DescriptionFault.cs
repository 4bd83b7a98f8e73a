using System;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A description, that of the standard tables or of a solution, says something that cannot be. The message is a sentence without its full stop.</summary>
internal sealed class DescriptionFault(string message) : Exception(message);
