using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.LocalDataverse.Web.Tests.Fuzzing;

/// <summary>Generators of requests that fit the model in names and types, so that they get as far as the store: the values are odd all the same.</summary>
internal static class SoundRequests
{
    private static readonly Gen<string> Number = Texts.Of("0", "1", "-1", "3", "2147483647", "-2147483648");

    private static readonly Gen<string> Decimal = Texts.Of("0", "1", "1.25", "-0.001", "1e15", "79228162514264337593543950335", "0.00000000000000000001", "1e300", "-1e28");

    private static readonly Gen<string> Text = Texts.Of("''", "'A'", "'%'", "'_'", "'[A-B]'", "'[^A]%'", "'['", "']'", "'[]'", "'O''Brian'", "'\u00c9'", "'%%%%%%%%%%%%%%%%%%x'", "' '");

    private static readonly Gen<string> Moment = Texts.Of("2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2026-02-28T23:59:60Z", "2026-03-04T10:30:15.1234567-05:00");

    private static readonly Gen<string> Day = Texts.Of("2026-01-01", "9999-12-31", "0001-01-01", "2024-02-29");

    private static readonly Gen<string> How = Texts.Of("eq", "ne", "gt", "ge", "lt", "le");

    /// <summary>A condition on an item; what stands before the columns is a variable of a lambda or nothing.</summary>
    private static Gen<string> Condition(string before) => Gen.OneOf(
        from how in How from value in Number select $"{before}xl_count {how} {value}",
        from how in How from value in Decimal select $"{before}xl_amount {how} {value}",
        from how in How from value in Text select $"{before}xl_name {how} {value}",
        from how in How from value in Moment select $"{before}xl_when {how} {value}",
        from how in How from value in Day select $"{before}xl_day {how} {value}",
        from how in Texts.Of("contains", "startswith", "endswith") from value in Text select $"{how}({before}xl_name,{value})",
        from how in How select $"{before}createdon {how} {before}modifiedon",
        from how in Texts.Of("eq", "ne") from column in Texts.Of("xl_count", "xl_name", "xl_when", "_xl_leadid_value", "xl_LeadId/lastname") select $"{before}{column} {how} null",
        from how in How from value in Text select $"{before}xl_LeadId/lastname {how} {value}",
        from value in Text select $"{before}xl_LeadId/customerid_account/name eq {value}",
        from one in Number from two in Number select $"{before}xl_count in ({one},{two})");

    private static readonly Gen<string> Function =
        from how in Texts.Of(
            "Today(PropertyName='createdon')", "LastXDays(PropertyName='createdon',PropertyValue=2147483647)", "LastXHours(PropertyName='createdon',PropertyValue=-1)",
            "NextXDays(PropertyName='createdon',PropertyValue=9999999)", "OlderThanXMinutes(PropertyName='createdon',PropertyValue=99999999999)",
            "On(PropertyName='xl_when',PropertyValue='9999-12-31')", "OnOrBefore(PropertyName='xl_day',PropertyValue='9999-12-31')",
            "Between(PropertyName='xl_count',PropertyValues=['1'])", "In(PropertyName='xl_name',PropertyValues=[])", "NotIn(PropertyName='xl_count',PropertyValues=['1','2'])",
            "LastXDays(PropertyName='xl_count',PropertyValue=1)", "EqualUserId(PropertyName='xl_name')", "NotEqualBusinessId(PropertyName='ownerid')")
        select "Microsoft.Dynamics.CRM." + how;

    private static readonly Gen<string> ItemFilter = Gen.OneOf(
        Condition(string.Empty),
        Function,
        from left in Condition(string.Empty) from how in Texts.Of("and", "or", "and not", "or not") from right in Gen.OneOf(Condition(string.Empty), Function) select $"{left} {how} ({right})");

    private static readonly Gen<string> LeadFilter = Gen.OneOf(
        from how in Texts.Of("any", "all") from inner in Condition("i/") from not in Texts.Of("", "not ") select $"{not}xl_lead_items/{how}(i:{inner})",
        from left in Condition("i/") from right in Condition("i/") select $"xl_lead_items/any(i:{left} and not ({right}))",
        from how in How from value in Decimal select $"budgetamount {how} {value}");

    private static Gen<string> Query(Gen<string> filter, string[] columns, string[] expands, string[] applies) =>
        from first in Gen.Frequency((3, filter.Select(f => $"$filter={f}")), (1, Gen.Constant("$count=true")))
        from selected in Gen.Choose(0, 2).SelectMany(n => Gen.Elements(columns).ListOf(n))
        from ordered in Gen.Choose(0, 2).SelectMany(n => Gen.Elements(columns).ListOf(n))
        from expand in Gen.OneOf(Gen.Constant(""), Texts.Several(Gen.Elements(expands), ",", 2))
        from apply in Gen.Frequency((4, Gen.Constant("")), (1, from inner in filter from last in Gen.Elements(applies) select $"filter({inner})/{last}"))
        from top in Texts.Of("", "$top=1", "$top=0", "$top=5000", "$count=true")
        select apply.Length > 0 ? "$apply=" + apply : string.Join('&', new[]
        {
            first,
            selected.Count > 0 ? "$select=" + string.Join(',', selected) : "",
            ordered.Count > 0 ? "$orderby=" + string.Join(',', ordered.Select((c, i) => i == 0 ? c + " desc" : c)) : "",
            expand.Length > 0 ? "$expand=" + expand : "",
            first == top ? "" : top,
        }.Where(o => o.Length > 0));

    private static readonly Gen<string> Prefer = Texts.Of(
        "Accept: application/json", "Prefer: odata.maxpagesize=1", "Prefer: odata.include-annotations=\"*\"", "Prefer: odata.maxpagesize=2,odata.include-annotations=\"OData.*\"");

    internal static Gen<Request> Queries =>
        from query in Gen.OneOf(
            Query(
                ItemFilter,
                ["xl_code", "xl_count", "xl_amount", "xl_when", "xl_day", "_xl_leadid_value", "statecode", "createdon"],
                ["xl_LeadId($select=lastname)", "xl_LeadId($expand=customerid_account,xl_lead_items($select=xl_code))", "createdby/$ref", "xl_LeadId($filter=lastname eq 'Doe')"],
                ["aggregate(xl_count with sum as s,xl_amount with average as a)", "groupby((xl_LeadId/lastname),aggregate($count as n))", "groupby((xl_name,xl_count))", "aggregate(xl_when with max as m)"])
                .Select(q => "xl_items?" + q),
            Query(
                LeadFilter,
                ["lastname", "xl_tier", "budgetamount", "_customerid_value", "statuscode", "fullname"],
                ["xl_lead_items($orderby=xl_code desc;$top=1)", "xl_lead_items($filter=xl_count gt 0)", "xl_lead_items($expand=createdby)", "customerid_account"],
                ["aggregate(budgetamount with sum as s)", "groupby((statuscode,xl_tier),aggregate($count as n))", "groupby((_ownerid_value))"])
                .Select(q => "leads?" + q))
        from damaged in Gen.Constant(query).Damaged(12)
        from header in Prefer
        select new Request("GET", damaged, [header], null, "application/json");

    internal static Gen<Request> Writes =>
        from address in Texts.Of("POST xl_items", "PATCH xl_items(xl_code='A')", "PATCH xl_items(xl_code='new')", "POST leads", "POST xl_items/Microsoft.Dynamics.CRM.CreateMultiple", "POST xl_Echo")
        from number in Number
        from amount in Decimal
        from text in Texts.Of("A", "new", "", " ", "\\u0000", "\\ud83d", "a text that is longer than the column takes", "\u00c9")
        from moment in Moment
        from day in Day
        from state in Texts.Of("0", "1", "7")
        let item = $"\"xl_code\":\"{text}\",\"xl_count\":{number},\"xl_amount\":{amount},\"xl_when\":\"{moment}\",\"xl_day\":\"{day}\""
        let body = address.Split(' ')[1] switch
        {
            "leads" => $"{{\"lastname\":\"{text}\",\"budgetamount\":{amount},\"xl_tier\":{number},\"xl_lead_items\":[{{{item}}},{{\"xl_code\":\"B\"}}],\"customerid_account\":{{\"name\":\"{text}\"}}}}",
            "xl_Echo" => $"{{\"Text\":\"{text}\",\"Number\":{number}}}",
            var at when at.StartsWith("xl_items/", System.StringComparison.Ordinal) => $"{{\"Targets\":[{{{item}}},{{\"xl_code\":\"C\",\"statecode\":{state}}}]}}",
            _ => $"{{{item},\"statecode\":{state}}}",
        }
        from damaged in Gen.Constant(body).Damaged(8)
        from header in Texts.Of("Accept: application/json", "Prefer: return=representation", "If-Match: *", "If-None-Match: *", "If-None-Match: null")
        select new Request(address.Split(' ')[0], address.Split(' ')[1], [header], damaged, "application/json");
}
