using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.LocalDataverse.Web.Tests.Fuzzing;

/// <summary>Generators of requests: a grammar of what clients send, and changes to it.</summary>
internal static class Requests
{
    private static readonly Gen<string> Column = Texts.Of(
        "xl_code", "xl_count", "xl_when", "xl_day", "xl_amount", "xl_name", "_xl_leadid_value", "xl_itemid", "statecode", "createdon", "xl_LeadId/lastname",
        "xl_LeadId/xl_tier", "xl_LeadId/customerid_account/name", "ownerid", "nosuch", "lastname", "donotemail", "budgetamount", "leadid", "versionnumber");

    private static readonly Gen<string> Value = Texts.Of(
        "1", "-1", "0", "2147483648", "9223372036854775808", "1.5", "1e400", "NaN", "INF", "null", "true", "'A'", "'O''Brian'", "''", "'%'", "'[^'", "'\uD83D'",
        "2026-01-01", "2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01", "00000000-0000-0000-0000-000000000001", "@a", "@b", "duration'PT1H'",
        "79228162514264337593543950336", "binary'AA=='", "[1,2]", "{\"a\":1}");

    private static readonly Gen<string> Condition = Gen.OneOf(
        from column in Column from how in Texts.Of("eq", "ne", "gt", "ge", "lt", "le", "in", "has", "add", "mod") from value in Value select $"{column} {how} {value}",
        from column in Column from other in Column select $"{column} eq {other}",
        from how in Texts.Of("contains", "startswith", "endswith", "length", "year", "now", "tolower", "geo.distance") from column in Column from value in Value select $"{how}({column},{value})",
        from column in Column from value in Value select $"{column} in ({value},{value})",
        from how in Texts.Of("In", "Between", "On", "LastXDays", "EqualUserId", "ThisYear", "ContainValues", "Above", "Nosuch")
        from column in Column
        from values in Texts.Of(",PropertyValue=1", ",PropertyValue='2026-01-01'", ",PropertyValues=['1','2']", ",PropertyValues=[]", ",PropertyValue=99999999999", "")
        select $"Microsoft.Dynamics.CRM.{how}(PropertyName='{column}'{values})",
        from way in Texts.Of("xl_lead_items", "systemuserroles_association", "nosuch")
        from how in Texts.Of("any", "all", "some")
        from column in Column
        from value in Value
        from inner in Texts.Of("i/", "", "$it/", "j/")
        select $"{way}/{how}(i:{inner}{column} eq {value})",
        Gen.Constant("xl_lead_items/any()"));

    private static readonly Gen<string> Filter = Gen.OneOf(
        Condition,
        from left in Condition from how in Texts.Of("and", "or") from right in Condition select $"{left} {how} {right}",
        from left in Condition from right in Condition select $"not ({left} or {right})");

    private static readonly Gen<string> Expand =
        from way in Texts.Of("xl_LeadId", "xl_lead_items", "customerid_account", "createdby", "owninguser", "systemuserroles_association", "nosuch", "*")
        from options in Gen.OneOf(
            Gen.Constant(""),
            Gen.Constant("/$ref"),
            from column in Column select $"($select={column})",
            from filter in Filter select $"($filter={filter})",
            from column in Column from top in Texts.Of("1", "0", "-1", "x") select $"($orderby={column} desc;$top={top})",
            from inner in Texts.Of("createdby", "xl_lead_items($top=1)", "xl_LeadId($expand=xl_lead_items)", "nosuch") select $"($expand={inner})",
            Gen.Constant("($levels=max)"),
            Gen.Constant("($count=true;$search=a)"))
        select way + options;

    private static readonly Gen<string> Apply =
        from filter in Gen.OneOf(Gen.Constant(""), Filter.Select(f => $"filter({f})/"))
        from aggregate in from column in Column
                          from how in Texts.Of("sum", "average", "min", "max", "countdistinct", "nosuch")
                          select $"aggregate({column} with {how} as total,$count as n)"
        from grouped in Column
        from form in Gen.Choose(0, 4)
        select filter + form switch
        {
            0 => aggregate,
            1 => $"groupby(({grouped}))",
            2 => $"groupby(({grouped},xl_code),{aggregate})",
            3 => $"groupby(({grouped}))/{aggregate}",
            _ => $"compute({grouped} as x)",
        };

    private static readonly Gen<string> Option = Gen.OneOf(
        Filter.Select(f => "$filter=" + f),
        Filter.Select(f => "$filter=" + f),
        Texts.Several(Column, ",", 3).Select(c => "$select=" + c),
        Texts.Several(Expand, ",", 3).Select(e => "$expand=" + e),
        Column.Select(c => $"$orderby={c} desc"),
        Apply.Select(a => "$apply=" + a),
        Texts.Of(
            "$top=1", "$top=0", "$top=99999999999999999999", "$count=true", "$count=2", "$skip=1", "$skiptoken=<cookie pagenumber=\"2\"/>",
            "$skiptoken=<cookie pagenumber=\"2\" pagingcookie=\"&lt;cookie page=&quot;1&quot;/&gt;\"/>", "$id=xl_items(xl_code='A')", "$format=json", "tag=t",
            "@a=1", "@b='x'", "@a=@b", "@b=@a", "fetchXml=<fetch/>", "fetchXml=<fetch><entity name='xl_item'><attribute name='xl_code'/></entity></fetch>", "$nosuch=1"));

    private static readonly Gen<string> Path = Texts.Of(
        "xl_items", "leads", "leads/$count", "xl_items(xl_code='A')", "xl_items(xl_code='A')/xl_LeadId", "xl_items(xl_code='A')/xl_LeadId/$ref",
        "xl_items(xl_code='A')/xl_count", "xl_items(xl_code='A')/xl_count/$value", "leads(00000000-0000-0000-0000-000000000001)", "leads()", "leads(x)",
        "leads(00000000-0000-0000-0000-000000000001)/xl_lead_items/$ref", "systemusers", "$metadata", "$batch", "WhoAmI", "WhoAmI()", "nosuch", "", "xl_Echo",
        "xl_items/Microsoft.Dynamics.CRM.CreateMultiple", "leads(00000000-0000-0000-0000-000000000001)/Microsoft.Dynamics.CRM.QualifyLead", "Merge",
        "EntityDefinitions", "EntityDefinitions(LogicalName='lead')", "EntityDefinitions(LogicalName='lead')/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata",
        "RelationshipDefinitions", "GlobalOptionSetDefinitions(Name='xl_tier')", "activitypointers", "$crossjoin(leads,xl_items)", "$all", "$entity?$id=leads(1)",
        "xl_items(xl_code='A',xl_name='B')", "xl_items/Microsoft.Dynamics.CRM.lead", "leads/$ref");

    private static readonly Gen<string> Header = Texts.Of(
        "Prefer: return=representation", "Prefer: odata.maxpagesize=1", "Prefer: odata.maxpagesize=x", "Prefer: odata.include-annotations=\"*\"", "If-Match: *",
        "If-Match: W/\"1\"", "If-Match: x", "If-None-Match: *", "If-None-Match: null", "If-None-Match: W/\"1\"", "MSCRMCallerID: x",
        "MSCRMCallerID: 00000000-0000-0000-0000-000000000001", "CallerObjectId: ", "OData-Version: 9", "MSCRM.MergeLabels: true", "MSCRM.Nosuch: 1",
        "Accept: application/json;odata.metadata=full", "Accept: text/xml", "Content-Encoding: gzip", "Prefer: ;;=,=\"");

    private static readonly Gen<string> Body = Gen.OneOf(
        from members in Texts.Several(
            from name in Texts.Of(
                "xl_code", "xl_count", "xl_when", "xl_day", "xl_amount", "xl_itemid", "statecode", "statuscode", "xl_LeadId", "xl_LeadId@odata.bind", "lastname",
                "xl_lead_items", "xl_lead_items@odata.bind", "ownerid@odata.bind", "customerid_account@odata.bind", "@odata.type", "@odata.id", "value", "nosuch",
                "Targets", "Target", "Subordinate", "Status", "CreateAccount", "Text", "Number", "createdon", "overriddencreatedon", "donotemail", "fullname")
            from value in Texts.Of(
                "\"A\"", "\"a text that is longer than the column takes\"", "1", "-1", "99", "1.5", "1e400", "99999999999999999999999999999999", "true", "null", "{}",
                "[]", "[{}]", "[{\"xl_code\":\"Z\"}]", "{\"lastname\":\"Inner\"}", "\"2026-01-01\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"/xl_items(xl_code='A')\"",
                "\"/leads(00000000-0000-0000-0000-000000000001)\"", "[\"/xl_items(xl_code='A')\"]", "\"$1\"", "\"http://elsewhere.example/leads(1)\"",
                "\"Microsoft.Dynamics.CRM.lead\"", "\"#Microsoft.Dynamics.CRM.xl_item\"", "\"00000000-0000-0000-0000-000000000001\"", "\"\\ud83d\"", "\"\\u0000\"")
            select $"\"{name}\":{value}",
            ",",
            4)
        select $"{{{members}}}",
        Texts.Of("", "null", "[]", "\"text\"", "1", "{\"xl_code\":\"A\",\"xl_code\":\"B\"}", new string('[', 200), "\uFEFF{}"));

    internal static Gen<Request> Queries =>
        from path in Path.Damaged(6)
        from options in Texts.Several(Option, "&", 3).Damaged(6)
        from headers in Header.ListOf(1)
        select new Request("GET", options.Length == 0 ? path : $"{path}?{options}", headers.ToList(), null, "application/json");

    internal static Gen<Request> Writes =>
        from method in Texts.Of("POST", "POST", "PATCH", "PATCH", "PUT", "DELETE", "HEAD", "TRACE", "OPTIONS", "MERGE")
        from path in Path.Damaged(8)
        from option in Gen.Frequency((4, Gen.Constant("")), (1, Option))
        from headers in Gen.Choose(0, 2).SelectMany(n => Header.ListOf(n))
        from body in Body.Damaged(4)
        from type in Gen.Frequency((9, Gen.Constant("application/json")), (1, Texts.Of("text/plain", "application/json; charset=utf-16", "multipart/mixed; boundary=b")))
        select new Request(method, option.Length == 0 ? path : $"{path}?{option}", headers.ToList(), body, type);

    internal static Gen<Request> Batches =>
        from text in (from items in Gen.Choose(1, 3).SelectMany(n => Item.ListOf(n)) select items.Aggregate(new Batch(), (batch, add) => add(batch)).Text).Damaged(2)
        from headers in Gen.Choose(0, 1).SelectMany(n => Gen.OneOf(Header, Texts.Of("Prefer: odata.continue-on-error")).ListOf(n))
        from type in Gen.Frequency(
            (9, Gen.Constant("multipart/mixed; boundary=batch_1")),
            (1, Texts.Of("multipart/mixed", "multipart/mixed; boundary=", "multipart/mixed; boundary=\"batch_1\"", "multipart/mixed; boundary=other", "multipart/form-data; boundary=batch_1")))
        select new Request("POST", "$batch", headers.ToList(), text, type);

    private static Gen<System.Func<Batch, Batch>> Item => Gen.OneOf(
        from one in One select new System.Func<Batch, Batch>(batch => batch.Add(one.Method, one.Address, one.Body)),
        from several in Gen.Choose(0, 3).SelectMany(n => One.ListOf(n)) select new System.Func<Batch, Batch>(batch => batch.ChangeSet([.. several])));

    private static Gen<(string Method, string Address, string? Body)> One =>
        from method in Texts.Of("GET", "POST", "POST", "PATCH", "DELETE", "PUT", "HEAD", "")
        from path in Gen.Frequency((3, Path), (1, Texts.Of("$1", "$2/xl_count", "$9", "/api/data/v9.2/leads", "http://elsewhere.example/", "//x", "/", "%")))
        from body in Body
        select (method, path, method == "GET" ? null : (string?)body);
}
