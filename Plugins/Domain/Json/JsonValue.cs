using System.Collections.Generic;

namespace XrmLeads.Domain.Json;

/// <summary>The kinds of value that JSON knows (RFC 8259, section 3).</summary>
public enum JsonKind
{
    /// <summary>The literal <c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>A string.</summary>
    Text,

    /// <summary>An ordered list of values.</summary>
    Array,

    /// <summary>A list of named values, in the order of the file.</summary>
    Object,
}

/// <summary>A value of a JSON text together with the place where it begins, so that a fault can name it.</summary>
public sealed class JsonValue
{
    internal JsonValue(JsonKind kind, int line, int column)
    {
        Kind = kind;
        Line = line;
        Column = column;
    }

    /// <summary>What sort of value this is.</summary>
    public JsonKind Kind { get; }

    /// <summary>The line where the value begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column where the value begins, counted from 1 in UTF-16 units.</summary>
    public int Column { get; }

    /// <summary>The characters of a text; of a number its literal; otherwise empty.</summary>
    public string Text { get; internal set; } = "";

    /// <summary>The value of a number in double precision; otherwise 0.</summary>
    public double Number { get; internal set; }

    /// <summary>The value of a Boolean; otherwise false.</summary>
    public bool Boolean { get; internal set; }

    /// <summary>The elements of an array; otherwise empty.</summary>
    public IReadOnlyList<JsonValue> Items { get; internal set; } = [];

    /// <summary>The members of an object in file order, repeated names included; otherwise empty.</summary>
    public IReadOnlyList<JsonMember> Members { get; internal set; } = [];
}

/// <summary>A named value of a JSON object.</summary>
public sealed class JsonMember(string name, JsonValue value)
{
    /// <summary>The name, unescaped.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public JsonValue Value { get; } = value;
}
