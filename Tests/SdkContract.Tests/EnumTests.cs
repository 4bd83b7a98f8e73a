using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.SdkContract.Tests;

/// <summary>Numbers of the choices: they are compiled into a plugin, so each must be the documented one.</summary>
[TestClass]
public sealed class EnumTests
{
    [TestMethod]
    [DataRow(ConditionOperator.Equal, 0)]
    [DataRow(ConditionOperator.NotEqual, 1)]
    [DataRow(ConditionOperator.GreaterEqual, 4)]
    [DataRow(ConditionOperator.Like, 6)]
    [DataRow(ConditionOperator.In, 8)]
    [DataRow(ConditionOperator.NotNull, 13)]
    [DataRow(ConditionOperator.On, 25)]
    [DataRow(ConditionOperator.LastXDays, 33)]
    [DataRow(ConditionOperator.EqualUserId, 41)]
    [DataRow(ConditionOperator.Contains, 49)]
    [DataRow(ConditionOperator.OlderThanXMonths, 53)]
    [DataRow(ConditionOperator.BeginsWith, 54)]
    [DataRow(ConditionOperator.ThisFiscalYear, 58)]
    [DataRow(ConditionOperator.InFiscalPeriodAndYear, 70)]
    [DataRow(ConditionOperator.EqualUserTeams, 73)]
    [DataRow(ConditionOperator.Under, 75)]
    [DataRow(ConditionOperator.NotUnder, 76)]
    [DataRow(ConditionOperator.UnderOrEqual, 77)]
    [DataRow(ConditionOperator.Above, 78)]
    [DataRow(ConditionOperator.AboveOrEqual, 79)]
    [DataRow(ConditionOperator.EqualUserOrUserHierarchy, 80)]
    [DataRow(ConditionOperator.OlderThanXMinutes, 86)]
    [DataRow(ConditionOperator.ContainValues, 87)]
    [DataRow(ConditionOperator.DoesNotContainValues, 88)]
    public void An_operator_has_its_number(ConditionOperator value, int number)
    {
        Assert.AreEqual(number, (int)value);
    }

    [TestMethod]
    public void The_operators_leave_no_number_out_and_use_none_twice()
    {
        int[] numbers = [.. Enum.GetValues(typeof(ConditionOperator)).Cast<int>()];

        Assert.IsGreaterThanOrEqualTo(89, numbers.Length);
        CollectionAssert.AreEqual(Enumerable.Range(0, numbers.Length).ToArray(), numbers);
    }

    [TestMethod]
    public void Rights_are_the_documented_bits() => Assert.AreEqual(
        "None 0,ReadAccess 1,WriteAccess 2,AppendAccess 4,AppendToAccess 16,CreateAccess 32,DeleteAccess 65536,ShareAccess 262144,AssignAccess 524288",
        string.Join(",", Enum.GetValues(typeof(AccessRights)).Cast<AccessRights>().Select(right => right + " " + (int)right)));

    [TestMethod]
    [DataRow(typeof(JoinOperator), "Inner,LeftOuter,Natural,MatchFirstRowUsingCrossApply,In,Exists,Any,NotAny,All,NotAll")]
    [DataRow(typeof(LogicalOperator), "And,Or")]
    [DataRow(typeof(OrderType), "Ascending,Descending")]
    [DataRow(typeof(EntityState), "Unchanged,Created,Changed")]
    [DataRow(typeof(EntityRole), "Referencing,Referenced")]
    [DataRow(typeof(PrivilegeDepth), "Basic,Local,Deep,Global")]
    [DataRow(typeof(OperationStatus), "Failed,Canceled,Retry,Suspended,Succeeded")]
    [DataRow(typeof(ConcurrencyBehavior), "Default,IfRowVersionMatches,AlwaysOverwrite")]
    public void A_choice_counts_from_zero_in_the_documented_order(Type type, string names)
    {
        CollectionAssert.AreEqual(names.Split(','), Enum.GetNames(type));
        CollectionAssert.AreEqual(Enumerable.Range(0, names.Split(',').Length).ToArray(), Enum.GetValues(type).Cast<int>().ToArray());
    }
}
