using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Json;

namespace XrmLeads.Definitions;

/// <summary>Makes JSON values and takes them apart, so that a definition can be cut into rows and put together again.</summary>
internal static class Json
{
    internal static JsonValue Text(string text) => new(JsonKind.Text, 0, 0) { Text = text };

    /// <summary>A number by its digits, as JSON writes them.</summary>
    internal static JsonValue Number(string digits) => JsonText.Read(digits);

    internal static JsonValue True { get; } = new(JsonKind.Boolean, 0, 0) { Boolean = true };

    /// <summary>The value of a column: a choice or a number as a number, anything else as text, empty as null.</summary>
    internal static JsonValue Of(object? value) => value switch
    {
        null => new JsonValue(JsonKind.Null, 0, 0),
        OptionSetValue choice => Number(choice.Value.ToString(CultureInfo.InvariantCulture)),
        decimal number => Number(number.ToString(CultureInfo.InvariantCulture)),
        _ => Text(System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    internal static JsonValue Array(IEnumerable<JsonValue> items) => new(JsonKind.Array, 0, 0) { Items = items.ToList() };

    internal static JsonValue Object(IEnumerable<JsonMember> members) => new(JsonKind.Object, 0, 0) { Members = members.ToList() };

    /// <summary>The value of a member that stands there once; null where it is missing or stands there twice.</summary>
    internal static JsonValue? Only(this JsonValue value, string name)
    {
        JsonValue? found = null;
        foreach (var member in value.Members)
        {
            if (member.Name == name)
            {
                if (found is not null)
                {
                    return null;
                }

                found = member.Value;
            }
        }

        return found;
    }

    internal static bool Has(this JsonValue value, string name) => value.Members.Any(member => member.Name == name);

    /// <summary>The object without some of its members.</summary>
    internal static JsonValue Without(this JsonValue value, ICollection<string> names) => Object(value.Members.Where(member => !names.Contains(member.Name)));

    /// <summary>The object with a member in place of the one of that name; the order of the members stays.</summary>
    internal static JsonValue With(this JsonValue value, string name, JsonValue member) =>
        Object(value.Members.Select(old => old.Name == name ? new JsonMember(name, member) : old));

    /// <summary>
    /// The text of a member that a column of a row can hold as it is: not empty, without outer blanks and control characters, not longer than the column.
    /// </summary>
    internal static string? Storable(this JsonValue value, string name, int longest) => value.Only(name) is { Kind: JsonKind.Text } member
        && member.Text.Length > 0 && member.Text.Length <= longest && member.Text.Trim() == member.Text && !member.Text.Any(char.IsControl)
        ? member.Text
        : null;
}
