#if NET
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.Plugins.Tests.Rejections;

/// <summary>Who is told what of a rejection.</summary>
[TestClass]
public class NoticeTests
{
    [TestMethod]
    public void The_qualifiers_are_told_of_what_waits_and_rejecter_and_next_rep_of_what_is_overturned()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "I1");
        CollectionAssert.AreEqual(new[] { "quentin", "quinn" }, Told(org, "A rejection to judge"));

        org.Overturn("quinn", lead);

        CollectionAssert.AreEqual(new[] { "anna", "bert" }, Told(org, "A rejection was overturned"));
        Assert.IsEmpty(Told(org, "A rejection was not judged"));
    }

    [TestMethod]
    public void The_managers_are_told_of_what_nobody_judged_and_nobody_of_what_was_upheld()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "I1");
        org.Sales.Ring(lead);
        CollectionAssert.AreEqual(new[] { "manager" }, Told(org, "A rejection was not judged"));

        var (other, second) = org.Ready();
        org.Reject(second, other, "A1");
        org.Uphold("quinn", other);
        Assert.IsEmpty(Told(org, "A rejection was overturned"));
    }

    private static string[] Told(RejectionOrg org, string title)
    {
        var query = new QueryExpression("appnotification") { ColumnSet = new ColumnSet("ownerid") };
        query.Criteria.AddCondition("title", ConditionOperator.BeginsWith, title);
        return [.. org.Org.Admin.RetrieveMultiple(query).Entities.Select(row => org.Sales.Name(row.GetAttributeValue<EntityReference>("ownerid"))).Order()];
    }
}
#endif
