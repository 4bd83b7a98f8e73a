using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Tests.Json;

/// <summary>The JSON reader takes what RFC 8259 allows, and says where a text stops being JSON.</summary>
[TestClass]
public sealed class JsonTextTests
{
    [TestMethod]
    [DataRow("", "", 1, 1, DisplayName = "an empty text")]
    [DataRow("\n  ", "", 2, 3, DisplayName = "blanks alone")]
    [DataRow("{\n  \"a\": 1,\n}", "comma must not stand", 3, 1, DisplayName = "a comma before the end of an object")]
    [DataRow("[1, 2, ]", "comma must not stand", 1, 8, DisplayName = "a comma before the end of a list")]
    [DataRow("[,1]", "value should stand", 1, 2, DisplayName = "a comma before the first element")]
    [DataRow("[1,,2]", "value should stand", 1, 4, DisplayName = "two commas")]
    [DataRow("[1 2]", "',' or ']'", 1, 4, DisplayName = "no comma in a list")]
    [DataRow("{\"a\": 1 \"b\": 2}", "',' or '}'", 1, 9, DisplayName = "no comma in an object")]
    [DataRow("{\"a\" 1}", "':'", 1, 6, DisplayName = "no colon")]
    [DataRow("{\"a\": }", "value should stand", 1, 7, DisplayName = "no value")]
    [DataRow("{1: 2}", "name of a property", 1, 2, DisplayName = "a name that is no text")]
    [DataRow("{a: 2}", "name of a property", 1, 2, DisplayName = "a name without quotes")]
    [DataRow("{'a': 2}", "double quotes", 1, 2, DisplayName = "a name in single quotes")]
    [DataRow("['a']", "double quotes", 1, 2, DisplayName = "a text in single quotes")]
    [DataRow("// note\n1", "no comments", 1, 1, DisplayName = "a comment before the value")]
    [DataRow("{\"a\": 1 /* note */}", "no comments", 1, 9, DisplayName = "a comment after a value")]
    [DataRow("{\n// note\n\"a\": 1}", "no comments", 2, 1, DisplayName = "a comment before a name")]
    [DataRow("[NaN]", "value should stand", 1, 2, DisplayName = "NaN")]
    [DataRow("[Infinity]", "value should stand", 1, 2, DisplayName = "Infinity")]
    [DataRow("[-Infinity]", "not a number", 1, 2, DisplayName = "-Infinity")]
    [DataRow("[nil]", "true, false and null", 1, 2, DisplayName = "a word that begins like null")]
    [DataRow("[True]", "value should stand", 1, 2, DisplayName = "True")]
    [DataRow("[nullx]", "',' or ']'", 1, 6, DisplayName = "letters after null")]
    [DataRow("[01]", "not a number", 1, 2, DisplayName = "a leading zero")]
    [DataRow("[-01]", "not a number", 1, 2, DisplayName = "a leading zero after a minus")]
    [DataRow("[-]", "not a number", 1, 2, DisplayName = "a lone minus")]
    [DataRow("[+1]", "value should stand", 1, 2, DisplayName = "a plus")]
    [DataRow("[.5]", "value should stand", 1, 2, DisplayName = "no digit before the point")]
    [DataRow("[1.]", "digit should stand", 1, 4, DisplayName = "no digit after the point")]
    [DataRow("[1e]", "digit should stand", 1, 4, DisplayName = "no digit after e")]
    [DataRow("[1e+]", "digit should stand", 1, 5, DisplayName = "no digit after e+")]
    [DataRow("[0x10]", "',' or ']'", 1, 3, DisplayName = "a hexadecimal number")]
    [DataRow("[1_000]", "',' or ']'", 1, 3, DisplayName = "digits grouped")]
    [DataRow("[1e400]", "too large", 1, 2, DisplayName = "a number above all doubles")]
    [DataRow("[-1e400]", "too large", 1, 2, DisplayName = "a number below all doubles")]
    [DataRow("[\"a", "ends inside a string", 1, 4, DisplayName = "an unpaired quote at the end")]
    [DataRow("{\"a\": \"b,\n\"c\": 1}", "line break", 1, 10, DisplayName = "an unpaired quote in a line")]
    [DataRow("[\"a\tb\"]", "control character", 1, 4, DisplayName = "a tab in a text")]
    [DataRow("[\"a\0b\"]", "control character", 1, 4, DisplayName = "a null character in a text")]
    [DataRow("[\"\\x41\"]", "no escape", 1, 4, DisplayName = "an escape that JSON does not know")]
    [DataRow("[\"\\u12\"]", "hexadecimal digits", 1, 7, DisplayName = "an escape of two digits")]
    [DataRow("[\"\\u12\0\0\"]", "hexadecimal digits", 1, 7, DisplayName = "an escape filled up with null characters")]
    [DataRow("[\"\\u+123\"]", "hexadecimal digits", 1, 5, DisplayName = "an escape with a sign")]
    [DataRow("[\"\\u 123\"]", "hexadecimal digits", 1, 5, DisplayName = "an escape with a blank")]
    [DataRow("[\"\\", "no escape", 1, 4, DisplayName = "an end inside an escape")]
    [DataRow("[\"\\u00", "hexadecimal digits", 1, 7, DisplayName = "an end inside the digits of an escape")]
    [DataRow("[1", "',' or ']'", 1, 3, DisplayName = "a list without end")]
    [DataRow("{\"a\": 1", "',' or '}'", 1, 8, DisplayName = "an object without end")]
    [DataRow("[1}", "',' or ']'", 1, 3, DisplayName = "a list that ends as an object")]
    [DataRow("{} {}", "more text follows", 1, 4, DisplayName = "two values")]
    [DataRow("1]", "more text follows", 1, 2, DisplayName = "an end too many")]
    [DataRow("[\u00A01]", "value should stand", 1, 2, DisplayName = "a blank that is none to JSON")]
    [DataRow("\uFEFF[x]", "value should stand", 1, 2, DisplayName = "a fault after a byte order mark, which no editor counts")]
    [DataRow("\uFEFF\uFEFF1", "value should stand", 1, 1, DisplayName = "two byte order marks")]
    [DataRow("[1,\r\n\r\n  x]", "value should stand", 3, 3, DisplayName = "a fault after line breaks of Windows")]
    public void A_text_that_is_not_JSON_is_refused_at_its_place(string json, string says, int line, int column)
    {
        var fault = Assert.ThrowsExactly<JsonSyntaxException>(() => JsonText.Read(json));

        Assert.Contains(says, fault.Message);
        Assert.EndsWith(".", fault.Message);
        Assert.AreEqual(line + ":" + column, fault.Line + ":" + fault.Column, fault.Message);
    }

    [TestMethod]
    [DataRow("0", 0)]
    [DataRow("10", 10)]
    [DataRow("-1.5e+3", -1500)]
    [DataRow("1E2", 100)]
    [DataRow("0.1e-1", 0.01)]
    [DataRow("1.7976931348623157e308", double.MaxValue)]
    [DataRow("-1.7976931348623157E308", double.MinValue)]
    [DataRow("5e-324", double.Epsilon)]
    [DataRow("1e-400", 0)]
    [DataRow("123456789012345678901234567890", 123456789012345678901234567890.0)]
    [DataRow("0.30000000000000004", 0.30000000000000004)]
    public void Numbers_are_read_in_double_precision(string json, double expected)
    {
        var value = JsonText.Read(json);

        Assert.AreEqual(JsonKind.Number, value.Kind);
        Assert.AreEqual(expected, value.Number);
        Assert.AreEqual(json, value.Text);
    }

    [TestMethod]
    [DataRow("\"\\u0041\\u00e9\\u00E9\"", "A\u00e9\u00e9")]
    [DataRow("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [DataRow("\"\\ud83d\\ude00\"", "\ud83d\ude00")]
    [DataRow("\"\ud83d\ude00\"", "\ud83d\ude00")]
    [DataRow("\"\u007f\u2028\"", "\u007f\u2028")]
    [DataRow("\"// no comment, 'no quote'\"", "// no comment, 'no quote'")]
    public void Texts_are_read_with_their_escapes(string json, string expected) => Assert.AreEqual(expected, JsonText.Read(json).Text);

    [TestMethod]
    public void Half_a_surrogate_pair_is_kept_as_it_is()
    {
        Assert.AreEqual(1, JsonText.Read("\"\\ud800\"").Text.Length);
        Assert.AreEqual('\ud800', JsonText.Read("\"\\uD800\"").Text[0]);
    }

    [TestMethod]
    public void A_byte_order_mark_is_skipped() => Assert.IsTrue(JsonText.Read("\uFEFF true ").Boolean);

    [TestMethod]
    public void Names_that_stand_twice_are_kept_for_the_reader_to_judge()
    {
        var members = JsonText.Read("{\"a\": 1, \"b\": 2, \"a\": 3}").Members;

        CollectionAssert.AreEqual(new[] { "a", "b", "a" }, members.Select(member => member.Name).ToArray());
        CollectionAssert.AreEqual(new[] { 1.0, 2.0, 3.0 }, members.Select(member => member.Value.Number).ToArray());
    }

    [TestMethod]
    public void Each_value_knows_its_place()
    {
        var root = JsonText.Read("{ \"a\": [10,\n    true],\r\n\t\"b\": {\"c\": \"x\"} }");

        Assert.AreEqual("1:1 1:8 1:9 2:5 3:7 3:13", string.Join(" ", new[]
        {
            root, root.Members[0].Value, root.Members[0].Value.Items[0], root.Members[0].Value.Items[1], root.Members[1].Value,
                root.Members[1].Value.Members[0].Value,
        }.Select(value => value.Line + ":" + value.Column)));
    }

    [TestMethod]
    [DataRow('[', ']')]
    [DataRow('{', '}')]
    public void Nesting_ends_at_64_levels(char open, char close)
    {
        string Nested(int levels) => open == '['
            ? new string('[', levels) + new string(']', levels)
            : string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string(close, levels);

        Assert.IsNotNull(JsonText.Read(Nested(64)));
        var fault = Assert.ThrowsExactly<JsonSyntaxException>(() => JsonText.Read(Nested(65)));
        Assert.Contains("64 levels", fault.Message);
    }

    [TestMethod]
    public void A_million_brackets_are_refused_without_filling_the_stack() =>
        Assert.ThrowsExactly<JsonSyntaxException>(() => JsonText.Read(new string('[', 1_000_000)));

    [TestMethod]
    public void Siblings_do_not_count_as_nesting() =>
        Assert.HasCount(1000, JsonText.Read("[" + string.Join(",", Enumerable.Repeat("[{}]", 1000)) + "]").Items);
}
