using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace XrmLeads.Domain.Json;

/// <summary>
/// Reads JSON (RFC 8259) strictly, with the place of each value. It stands here because the plugin assembly may carry no package and the
/// framework's own readers give no positions; see docs/decisions/002-json-in-the-domain.md.
/// </summary>
public sealed class JsonText
{
    private const int DeepestNesting = 64;

    private readonly string _text;
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _depth;

    private JsonText(string text) => _text = text;

    /// <summary>Reads one JSON value that fills the whole text.</summary>
    /// <param name="text">The text; a byte order mark at its start is skipped.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonSyntaxException">The text is not JSON, or nests deeper than 64 levels.</exception>
    public static JsonValue Read(string text)
    {
        var reader = new JsonText(text);
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            reader._at = 1;
            reader._lineStart = 1;
        }

        reader.SkipBlanks();
        var value = reader.ReadValue();
        reader.SkipBlanks();
        return reader._at == text.Length ? value : throw reader.Fault("The JSON value ends here, but more text follows.");
    }

    private JsonValue ReadValue()
    {
        if (_at >= _text.Length)
        {
            throw Unexpected("A value should stand here.");
        }

        switch (_text[_at])
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                var text = Here(JsonKind.Text);
                text.Text = ReadString();
                return text;
            case 't':
                return ReadWord("true", JsonKind.Boolean, true);
            case 'f':
                return ReadWord("false", JsonKind.Boolean, false);
            case 'n':
                return ReadWord("null", JsonKind.Null, false);
            case '-':
            case >= '0' and <= '9':
                return ReadNumber();
            default:
                throw Unexpected("A value should stand here: an object, an array, a text in double quotes, a number, true, false or null.");
        }
    }

    private JsonValue ReadObject()
    {
        var value = Here(JsonKind.Object);
        var members = new List<JsonMember>();
        Enter();
        while (!TryClose('}', members.Count))
        {
            if (_at >= _text.Length || _text[_at] != '"')
            {
                throw Unexpected("The name of a property in double quotes should stand here.");
            }

            var name = ReadString();
            SkipBlanks();
            if (_at >= _text.Length || _text[_at] != ':')
            {
                throw Unexpected("A ':' should stand here.");
            }

            _at++;
            SkipBlanks();
            members.Add(new JsonMember(name, ReadValue()));
        }

        value.Members = members;
        return value;
    }

    private JsonValue ReadArray()
    {
        var value = Here(JsonKind.Array);
        var items = new List<JsonValue>();
        Enter();
        while (!TryClose(']', items.Count))
        {
            items.Add(ReadValue());
        }

        value.Items = items;
        return value;
    }

    private void Enter()
    {
        _at++;
        if (++_depth > DeepestNesting)
        {
            throw Fault("The text nests deeper than " + DeepestNesting + " levels.");
        }
    }

    /// <summary>Ends the object or array, or moves to its next element; the comma between two elements is required.</summary>
    private bool TryClose(char close, int elementsRead)
    {
        SkipBlanks();
        if (_at < _text.Length && _text[_at] == close)
        {
            _at++;
            _depth--;
            return true;
        }

        if (elementsRead > 0)
        {
            if (_at >= _text.Length || _text[_at] != ',')
            {
                throw Unexpected("A ',' or '" + close + "' should stand here.");
            }

            _at++;
            SkipBlanks();
            if (_at < _text.Length && _text[_at] == close)
            {
                throw Fault("A comma must not stand before '" + close + "'.");
            }
        }

        return false;
    }

    private JsonValue ReadWord(string word, JsonKind kind, bool boolean)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw Fault("A value should stand here; the words that JSON knows are true, false and null.");
        }

        var value = Here(kind);
        value.Boolean = boolean;
        _at += word.Length;
        return value;
    }

    private JsonValue ReadNumber()
    {
        var value = Here(JsonKind.Number);
        var start = _at;
        if (_text[_at] == '-')
        {
            _at++;
        }

        var leadingZero = _at < _text.Length && _text[_at] == '0';
        var whole = SkipDigits();
        if (whole == 0 || (leadingZero && whole > 1))
        {
            throw new JsonSyntaxException("This is not a number as JSON writes it.", value.Line, value.Column);
        }

        if (_at < _text.Length && _text[_at] == '.')
        {
            _at++;
            RequireDigits();
        }

        if (_at < _text.Length && _text[_at] is 'e' or 'E')
        {
            _at++;
            if (_at < _text.Length && _text[_at] is '+' or '-')
            {
                _at++;
            }

            RequireDigits();
        }

        value.Text = _text.Substring(start, _at - start);
        if (!double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsInfinity(number))
        {
            throw new JsonSyntaxException("The number " + value.Text + " is too large.", value.Line, value.Column);
        }

        value.Number = number;
        return value;
    }

    private int SkipDigits()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9')
        {
            _at++;
        }

        return _at - start;
    }

    private void RequireDigits()
    {
        if (SkipDigits() == 0)
        {
            throw Fault("A digit should stand here.");
        }
    }

    private string ReadString()
    {
        var start = ++_at;
        while (_at < _text.Length && _text[_at] is not ('"' or '\\' or < ' '))
        {
            _at++;
        }

        if (_at < _text.Length && _text[_at] == '"')
        {
            return _text.Substring(start, _at++ - start);
        }

        var text = new StringBuilder(_text, start, _at - start, _at - start + 32);
        while (true)
        {
            if (_at >= _text.Length)
            {
                throw Fault("The text ends inside a string; its closing double quote is missing.");
            }

            var c = _text[_at];
            if (c == '"')
            {
                _at++;
                return text.ToString();
            }

            if (c < ' ')
            {
                throw Fault("A string must not hold a line break or a control character: close it with a double quote, or write \\n or \\u00XX.");
            }

            text.Append(c == '\\' ? ReadEscape() : c);
            _at++;
        }
    }

    private char ReadEscape()
    {
        _at++;
        switch (_at < _text.Length ? _text[_at] : '\0')
        {
            case '"':
                return '"';
            case '\\':
                return '\\';
            case '/':
                return '/';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return ReadHex();
            default:
                throw Fault("This is no escape that JSON knows.");
        }
    }

    /// <summary>The four digits after \u, read one by one: what the framework reads as a number may also end in null characters.</summary>
    private char ReadHex()
    {
        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            _at++;
            var c = _at < _text.Length ? _text[_at] : '\0';
            var digit = c is >= '0' and <= '9' ? c - '0' : c is >= 'a' and <= 'f' ? c - 'a' + 10 : c is >= 'A' and <= 'F' ? c - 'A' + 10 : -1;
            if (digit < 0)
            {
                throw Fault("Four hexadecimal digits should stand after \\u.");
            }

            code = (code * 16) + digit;
        }

        return (char)code;
    }

    private void SkipBlanks()
    {
        for (; _at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n'; _at++)
        {
            if (_text[_at] == '\n')
            {
                _line++;
                _lineStart = _at + 1;
            }
        }
    }

    private JsonValue Here(JsonKind kind) => new(kind, _line, _at - _lineStart + 1);

    /// <summary>A fault where something else should stand, in the words of the commonest reasons for it.</summary>
    private JsonSyntaxException Unexpected(string message) => Fault(_at >= _text.Length ? "The text ends too early. " + message : _text[_at] switch
    {
        '/' => "JSON has no comments.",
        '\'' => "JSON writes texts and names in double quotes.",
        _ => message,
    });

    private JsonSyntaxException Fault(string message) => new(message, _line, Math.Min(_at, _text.Length) - _lineStart + 1);
}
