using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>A fault speaks in sentences: what is wrong, and what to do.</summary>
internal static class Sentences
{
    internal static void Require(Fault fault)
    {
        RequireWords(fault);
        Assert.AreEqual('$', fault.Path[0]);
    }

    /// <summary>The same of a fault that is in a part of a file.</summary>
    internal static void RequireWords(Fault fault)
    {
        Require(fault.Problem, fault);
        Require(fault.Remedy, fault);
        Assert.IsTrue(fault.Line >= 1 && fault.Column >= 1, fault.ToString());
    }

    private static void Require(string sentence, Fault fault)
    {
        Assert.IsTrue(sentence[sentence.Length - 1] is '.' or '?', fault.ToString());
        Assert.IsFalse(char.IsLower(sentence[0]), fault.ToString());
        Assert.IsFalse(sentence.Any(char.IsControl), fault.ToString());
        Assert.IsTrue(sentence.Length < 400, fault.ToString());
    }
}
