using System.Collections.Generic;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>A step as the attribute on its plugin class declares it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Message">The message, such as Update.</param>
/// <param name="Table">The logical name of the table.</param>
/// <param name="Stage">10, 20 or 40.</param>
/// <param name="Filter">Columns joined by commas; empty where none are named.</param>
/// <param name="Rank">The order among steps of a stage, from 1 on.</param>
/// <param name="IsAsync">Whether it runs after the request.</param>
/// <param name="Images">Its images.</param>
internal sealed record StepDeclaration(string Id, string Message, string Table, int Stage, string Filter, int Rank, bool IsAsync, IReadOnlyList<ImageDeclaration> Images);
