using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Fuzz;

/// <summary>
/// Generated FetchXML finds what a plain evaluation finds; damaged FetchXML finds something or faults as Dataverse does. The seeds are fixed; the
/// environment variable XRMLEADS_PROPERTY_TIMES makes the search so many times as long.
/// </summary>
[TestClass]
public sealed class FetchProperties
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("XRMLEADS_PROPERTY_TIMES"), out var times) ? times : 1;

    [TestMethod]
    public void AQueryFindsWhatAPlainEvaluationFinds()
    {
        using var data = new Data();
        var found = 0;
        foreach (var query in Samples(Generate.Rows, 1000))
        {
            var rows = Run(data, query.Xml);

            CollectionAssert.AreEqual(query.Expected(data).Order().ToArray(), query.Found(rows).Order().ToArray(), query.Xml);
            Assert.IsTrue(query.IsOrdered(rows), query.Xml);
            found += rows.Entities.Count;
        }

        Assert.IsGreaterThan(1000, found);
    }

    [TestMethod]
    public void AnAggregationFindsWhatAPlainEvaluationFinds()
    {
        using var data = new Data();
        foreach (var query in Samples(Generate.Aggregates, 500))
        {
            CollectionAssert.AreEqual(query.Expected(data).Order().ToArray(), query.Found(Run(data, query.Xml)).Order().ToArray(), query.Xml);
        }
    }

    [TestMethod]
    public void PagesMakeUpTheWhole()
    {
        using var data = new Data();
        foreach (var query in Samples(Generate.Rows, 150))
        {
            var paged = new List<string>();
            EntityCollection page;
            var (number, cookie) = (1, string.Empty);
            do
            {
                page = Run(data, query.Xml.Replace("<fetch>", $"<fetch count='3' page='{number++}' paging-cookie='{System.Security.SecurityElement.Escape(cookie)}'>", StringComparison.Ordinal));
                paged.AddRange(query.Found(page));
                cookie = page.PagingCookie;
            }
            while (page.MoreRecords);

            CollectionAssert.AreEqual(query.Found(Run(data, query.Xml)).ToArray(), paged, query.Xml);
        }
    }

    [TestMethod]
    public void AQueryMeansTheSameAsAQueryExpressionAndBack()
    {
        using var data = new Data();
        var service = data.Organization.Service;
        foreach (var query in Samples(Generate.Rows, 400).Where(q => !q.Xml.Contains("any'", StringComparison.Ordinal) && !q.Xml.Contains("all'", StringComparison.Ordinal)))
        {
            var expression = ((FetchXmlToQueryExpressionResponse)service.Execute(new FetchXmlToQueryExpressionRequest { FetchXml = query.Xml })).Query;
            var xml = ((QueryExpressionToFetchXmlResponse)service.Execute(new QueryExpressionToFetchXmlRequest { Query = expression })).FetchXml;
            var expected = query.Found(Run(data, query.Xml)).ToArray();

            CollectionAssert.AreEqual(expected, query.Found(service.RetrieveMultiple(expression)).ToArray(), query.Xml);
            CollectionAssert.AreEqual(expected, query.Found(Run(data, xml)).ToArray(), $"{query.Xml} as {xml}");
        }
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public void DamagedFetchXmlFindsSomethingOrFaultsAndChangesNothing()
    {
        using var data = new Data();
        using var before = data.Organization.Dataverse.TakeSnapshot();
        var (answered, faulted) = (0, 0);
        foreach (var xml in Samples(Generate.Damaged, 3000))
        {
            try
            {
                Run(data, xml);
                answered++;
            }
            catch (DataverseFaultException fault)
            {
                Assert.IsFalse(string.IsNullOrWhiteSpace(fault.Message), xml);
                faulted++;
            }
            catch (Exception exception)
            {
                Assert.Fail($"{exception.GetType().Name}: {exception.Message} for {xml}");
            }
        }

        Assert.IsGreaterThan(100, answered);
        Assert.IsGreaterThan(100, faulted);
        using var after = data.Organization.Dataverse.TakeSnapshot();
        CollectionAssert.AreEqual(Rows(before), Rows(after));
    }

    private static T[] Samples<T>(Gen<T> generator, int count) => generator.Sample(count * Times, new Rnd(20260304, 1), 10);

    private static EntityCollection Run(Data data, string xml) => data.Organization.Service.RetrieveMultiple(new FetchExpression(xml));

    private static string[] Rows(DataverseSnapshot snapshot)
        => [.. snapshot.Rows().Select(r => r.Key + ": " + string.Join(", ", r.Value.Select(v => $"{v.Key}={(v.Value is byte[] id ? Convert.ToHexString(id) : v.Value)}"))).Order(StringComparer.Ordinal)];
}
