using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Tests.Json;

/// <summary>Whatever is written as JSON reads back the same.</summary>
[TestClass]
public sealed class JsonRoundTripTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            Gen.Elements("", " ", "\"", "\\", "\0", "\r\n", "\ud83d\ude00", "\ud83d", "\uffff", "é"));

    private static readonly Gen<double> Numbers =
        ArbMap.Default.GeneratorFor<double>().Where(number => !double.IsNaN(number) && !double.IsInfinity(number));

    [TestMethod]
    [DataRow(JsonStyle.Compact)]
    [DataRow(JsonStyle.Spaced)]
    [DataRow(JsonStyle.Escaped)]
    public void Any_tree_that_is_written_reads_back_equal(JsonStyle style) =>
        Prop.ForAll(Gen.Sized(TreeOf).ToArbitrary(), tree => tree.Matches(JsonText.Read(TreeText.Write(tree, style)))).QuickCheckThrowOnFailure();

    private static Gen<Tree> TreeOf(int size)
    {
        var leaf = Gen.OneOf(
            Gen.Constant(Tree.Null), Gen.Elements(true, false).Select(Tree.Of), Numbers.Select(Tree.Of), Texts.Select(Tree.Of));
        if (size < 2)
        {
            return leaf;
        }

        var children = TreeOf(size / 3);
        var members = Texts.SelectMany(name => children.Select(child => new KeyValuePair<string, Tree>(name, child)));
        return Gen.OneOf(
            leaf,
            children.ListOf(4).Select(Tree.Array),
            members.ListOf(4).Select(Tree.Object));
    }
}
