using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Each type of column takes values of its own type, gives them back as they were, and refuses others.</summary>
[TestClass]
[Follows("Fake4Dataverse ValidateAttributeTypesTests, TypeConversionTests, FakeContextTestCreate, FakeContextTestUpdate; XrmMockup TestCreate, TestUpdate (MIT)")]
public sealed class ValueTests
{
    private static readonly Guid Lead = Guid.Parse("00000000-0000-0000-0000-00000000000a");

    private static readonly Dictionary<string, (object Right, object Wrong)> Values = new()
    {
        ["xl_name"] = ("text", 1),
        ["xl_memo"] = ("long text", Guid.Empty),
        ["xl_count"] = (3, "3"),
        ["xl_big"] = (5_000_000_000L, 5),
        ["xl_amount"] = (1.25m, 1.25),
        ["xl_double"] = (1.5, 1.5m),
        ["xl_flag"] = (true, 1),
        ["xl_when"] = (new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), "2026-01-02"),
        ["xl_day"] = (new DateTime(2026, 1, 2), new OptionSetValue(1)),
        ["xl_choice"] = (new OptionSetValue(2), 2),
        ["xl_choices"] = (new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(2)]), new OptionSetValue(1)),
        ["xl_leadid"] = (new EntityReference("lead", Lead), Lead),
        ["budgetamount"] = (new Money(12.5m), 12.5m),
    };

    public static IEnumerable<object[]> Columns => Values.Keys.Select(c => new object[] { c });

    [TestMethod]
    [DynamicData(nameof(Columns))]
    public void AValueComesBackAsItWasSent(string column)
    {
        using var organization = Types();
        var right = Values[column].Right;

        var row = Read(organization, Create(organization, column, right), column);

        Assert.AreEqual(Text(right), Text(row[column]));
        Assert.AreEqual(right.GetType(), row[column].GetType());
    }

    [TestMethod]
    [DynamicData(nameof(Columns))]
    public void AValueOfAnotherTypeFaultsAndNamesTheColumn(string column)
    {
        using var organization = Types();
        var id = Create(organization, column, Values[column].Right);

        StringAssert.Contains(
            Organization.Fault(ErrorCodes.InvalidArgument, () => Create(organization, column, Values[column].Wrong)).Message, column, StringComparison.Ordinal);
        Organization.Fault(
            ErrorCodes.InvalidArgument, () => organization.Service.Update(new Entity(Table(column), id) { [column] = Values[column].Wrong }));
        Assert.AreEqual(Text(Values[column].Right), Text(Read(organization, id, column)[column]));
    }

    [TestMethod]
    [DynamicData(nameof(Columns))]
    public void NullEmptiesAColumn(string column)
    {
        using var organization = Types();
        var id = Create(organization, column, Values[column].Right);

        organization.Service.Update(new Entity(Table(column), id) { [column] = null });

        Assert.IsFalse(Read(organization, id, column).Contains(column));
    }

    [TestMethod]
    public void EachValueOfAChoiceAndTheTableOfALookupAreChecked()
    {
        using var organization = Types();

        Organization.Fault(ErrorCodes.ChoiceValueOutOfRange, () => Create(organization, "xl_choices", new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(9)])));
        Organization.Fault(ErrorCodes.InvalidArgument, () => Create(organization, "xl_leadid", new EntityReference("account", Lead)));
    }

    private static Organization Types()
    {
        const string Choices = "<options><option value=\"1\" /><option value=\"2\" /></options>";
        var organization = new Organization(new TestZip()
            .ItemColumn("xl_memo", "ntext", "<MaxLength>2000</MaxLength>")
            .ItemColumn("xl_big", "bigint", string.Empty)
            .ItemColumn("xl_double", "float", "<MinValue>0</MinValue><MaxValue>100</MaxValue><Accuracy>2</Accuracy>")
            .ItemColumn("xl_flag", "bit", string.Empty)
            .ItemColumn("xl_choice", "picklist", $"<AppDefaultValue>-1</AppDefaultValue><optionset>{Choices}</optionset>")
            .ItemColumn("xl_choices", "multiselectpicklist", $"<optionset>{Choices}</optionset>"));
        organization.CreateLead(l => l.Id = Lead);
        return organization;
    }

    private static string Table(string column) => column == "budgetamount" ? "lead" : "xl_item";

    private static Guid Create(Organization organization, string column, object value) => organization.Service.Create(new Entity(Table(column)) { [column] = value });

    private static Entity Read(Organization organization, Guid id, string column) => organization.Service.Retrieve(Table(column), id, new ColumnSet(column));

    private static string Text(object value) => value switch
    {
        OptionSetValue option => $"{option.Value}",
        OptionSetValueCollection options => string.Join(',', options.Select(o => o.Value)),
        EntityReference reference => $"{reference.LogicalName} {reference.Id}",
        Money money => $"{money.Value}",
        DateTime moment => $"{moment.Ticks}",
        _ => $"{value}",
    };
}
