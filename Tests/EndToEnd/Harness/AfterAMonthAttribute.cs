using System;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>Gives a class of tests an org in which a month of work was played, instead of one on its first day.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AfterAMonthAttribute : Attribute;
