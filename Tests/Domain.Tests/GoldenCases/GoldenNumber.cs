using System;
using System.Globalization;
using System.IO;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>A number written so that a person can check it: + - * / ^, brackets and log2(x), as in <c>40*2^(-5/30)</c>.</summary>
internal sealed class GoldenNumber
{
    private readonly string _text;
    private int _at;

    private GoldenNumber(string text) => _text = text;

    internal static double Read(string text)
    {
        var number = new GoldenNumber(text);
        var value = number.Sum();
        return number._at == text.Length ? value : throw number.Fault();
    }

    private double Sum()
    {
        var value = Product();
        while (true)
        {
            if (Take('+'))
            {
                value += Product();
            }
            else if (Take('-'))
            {
                value -= Product();
            }
            else
            {
                return value;
            }
        }
    }

    private double Product()
    {
        var value = Signed();
        while (true)
        {
            if (Take('*'))
            {
                value *= Signed();
            }
            else if (Take('/'))
            {
                value /= Signed();
            }
            else
            {
                return value;
            }
        }
    }

    private double Signed() => Take('-') ? -Signed() : Power();

    private double Power()
    {
        var value = Atom();
        return Take('^') ? Math.Pow(value, Signed()) : value;
    }

    private double Atom()
    {
        if (Take('('))
        {
            return Closed();
        }

        const string Log2 = "log2(";
        if (string.CompareOrdinal(_text, _at, Log2, 0, Log2.Length) == 0)
        {
            _at += Log2.Length;
            return Math.Log(Closed()) / Math.Log(2);
        }

        var start = _at;
        while (_at < _text.Length && _text[_at] is (>= '0' and <= '9') or '.')
        {
            _at++;
        }

        if (!double.TryParse(_text.Substring(start, _at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            throw Fault();
        }

        Blanks();
        return value;
    }

    private double Closed()
    {
        Blanks();
        var value = Sum();
        return Take(')') ? value : throw Fault();
    }

    private bool Take(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
        {
            return false;
        }

        _at++;
        Blanks();
        return true;
    }

    private void Blanks()
    {
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private InvalidDataException Fault() => new("\"" + _text + "\" is no number: it cannot be read from place " + (_at + 1) + " on.");
}
