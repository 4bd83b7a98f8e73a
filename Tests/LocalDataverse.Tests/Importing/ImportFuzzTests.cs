using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Importing;

/// <summary>
/// Whatever is done to a valid zip: it is imported with a report, or refused with a sentence and the organization is as it was. XRMLEADS_PROPERTY_TIMES
/// says how many times as long to search, then with another seed each time.
/// </summary>
[TestClass]
public sealed class ImportFuzzTests
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("XRMLEADS_PROPERTY_TIMES"), out var times) ? times : 1;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private Organization? _organization;

    [TestCleanup]
    public void Dispose() => _organization?.Dispose();

    [TestMethod]
    public void AnUpgradeWithASpoiledZipIsImportedOrChangesNothing() => Holds(60, mutations => Try(mutations, upgrade: true));

    [TestMethod]
    public void AFirstImportOfASpoiledZipIsImportedOrChangesNothing() => Holds(60, mutations => Try(mutations, upgrade: false));

    private static void Holds(int cases, Action<List<Mutation>> property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases * Times).WithQuietOnSuccess(true);
        var replay = FSharpOption<Replay>.Some(new Replay(new Rnd(20261125, 1), FSharpOption<int>.None));
        Check.One(Times == 1 ? config.WithReplay(replay) : config, Prop.ForAll(Mutations.ToArbitrary(), property));
    }

    private static Gen<List<Mutation>> Mutations { get; } =
        from count in Gen.Frequency((6, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Choose(3, 6)))
        from mutations in One.ListOf(count)
        select mutations.ToList();

    private static Gen<Mutation> One
        => from kind in Gen.Frequency((1, Gen.Elements(Enum.GetValues<MutationKind>().Take(7).ToArray())), (4, Gen.Elements(Enum.GetValues<MutationKind>().Skip(7).ToArray())))
           from part in Gen.Choose(0, 1 << 20)
           from place in Gen.Choose(0, 1 << 28)
           from hostile in Gen.Elements(Mutation.HostileTexts.ToArray())
           select new Mutation(kind, part, place, hostile);

    // A refused zip leaves the organization as it was, so the next case can use it.
    private void Try(List<Mutation> mutations, bool upgrade)
    {
        var organization = _organization ?? Furnished(upgrade);
        _organization = null;
        var before = OrganizationState.Of(organization.Dataverse);
        var zip = Spoil(mutations, upgrade ? RichZip.Of("1.1.0.0") : RichZip.Of("2.0.0.0"));
        var watch = Stopwatch.StartNew();
        try
        {
            var report = organization.Dataverse.Import(new MemoryStream(zip));
            Assert.IsFalse(string.IsNullOrEmpty(report.Solution));
            EveryTableCanBeRead(organization);
            organization.Dispose();
        }
        catch (DataverseFaultException fault)
        {
            Assert.IsGreaterThan(20, fault.Message.Length, fault.Message);
            CollectionAssert.AreEqual(before, OrganizationState.Of(organization.Dataverse), fault.Message);
            Assert.AreEqual("Item", organization.Item(organization.CreateItem())["xl_name"]);
            _organization = organization;
        }

        Assert.IsLessThan(Longest, watch.Elapsed);
    }

    private static Organization Furnished(bool upgrade)
    {
        var organization = upgrade ? new Organization(RichZip.Of("1.0.0.0")) : new Organization();
        organization.CreateItem();
        organization.CreateLead();
        return organization;
    }

    private static byte[] Spoil(List<Mutation> mutations, TestZip zip)
    {
        using var stream = zip.Build();
        var content = ZipContent.Of(stream);
        mutations.ForEach(m => m.Apply(content));
        using var spoiled = content.Zip();
        return mutations.Aggregate(spoiled.ToArray(), (bytes, mutation) => mutation.Apply(bytes));
    }

    private static void EveryTableCanBeRead(Organization organization)
    {
        foreach (var table in organization.Dataverse.Tables())
        {
            organization.Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) });
        }

        // It may have another column that is needed now, yet no other exception than a fault comes out.
        try
        {
            organization.CreateLead();
            organization.Service.Create(new Entity("xl_item") { ["xl_name"] = "Item" });
        }
        catch (DataverseFaultException)
        {
            organization.Service.RetrieveMultiple(new QueryExpression("account"));
        }
    }
}
