using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.LocalDataverse.Tests;

/// <summary>
/// Names what a conformance test follows: a page of the documentation, or the stand-in or users' complaint that its case comes from. Where the two
/// disagree the documentation wins.
/// </summary>
/// <param name="source">The page or repository, with the section, file or issue.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class FollowsAttribute(string source) : TestPropertyAttribute("Follows", source);
