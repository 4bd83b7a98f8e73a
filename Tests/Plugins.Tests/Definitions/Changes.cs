using System.Collections.Generic;
using System.Linq;
using XrmLeads.Definitions;
using XrmLeads.Domain.Json;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>All JSON values that differ from one in one place: something else stands there, it is gone, or it stands there twice.</summary>
internal static class Changes
{
    private static readonly string[] Others =
    [
        "null", "true", "\"\"", "\" outer \"", "\"a,b\"", "\"line\\nbreak\"", "\"\\ud800\"", "-0", "0.1234567", "40.5", "1e300", "-101", "[]", "[\"a\", 1]", "{}",
        "{\"id\": \"x\"}", "\"" + new string('x', 600) + "\"",
    ];

    private static readonly JsonValue[] OtherValues = Others.Select(JsonText.Read).ToArray();

    internal static IEnumerable<JsonValue> Of(JsonValue value)
    {
        foreach (var other in OtherValues)
        {
            yield return other;
        }

        for (var i = 0; i < value.Members.Count; i++)
        {
            var place = i;
            var member = value.Members[i];
            yield return Json.Object(value.Members.Where((_, at) => at != place));
            yield return Json.Object([.. value.Members, member]);
            foreach (var changed in Of(member.Value))
            {
                yield return Json.Object(value.Members.Select((old, at) => at == place ? new JsonMember(member.Name, changed) : old));
            }
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            var place = i;
            yield return Json.Array(value.Items.Where((_, at) => at != place));
            yield return Json.Array([.. value.Items, value.Items[i]]);
            foreach (var changed in Of(value.Items[i]))
            {
                yield return Json.Array(value.Items.Select((old, at) => at == place ? changed : old));
            }
        }
    }
}
