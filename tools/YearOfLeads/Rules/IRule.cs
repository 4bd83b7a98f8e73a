using System;
using System.Collections.Generic;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>Something that is true of each lead at every moment, whoever did what.</summary>
internal interface IRule
{
    /// <summary>What is not true of a lead, one sentence each.</summary>
    IEnumerable<string> Broken(LeadBook book, Guid lead);
}
