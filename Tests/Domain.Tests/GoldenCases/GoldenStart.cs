using System;
using System.Collections.Generic;
using System.IO;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>
/// What the cases of a table start from: the moment of judgement, the lead, the definition and changes to it. <c>now</c>, <c>base</c> and <c>definition</c>
/// hold until they are said anew, <c>edit</c> to the next heading.
/// </summary>
internal sealed class GoldenStart
{
    /// <summary>The heading above, other than the title of the file, with what parts it from the name of a case.</summary>
    internal string Heading { get; private set; } = "";

    internal DateTime? Now { get; private set; }

    internal string Base { get; private set; } = "empty";

    /// <summary>The name of a file beside the golden files; empty for the definition that is shipped.</summary>
    internal string Definition { get; private set; } = "";

    internal IReadOnlyList<string> Edits { get; private set; } = [];

    /// <summary>What holds after a line that is part of no table.</summary>
    internal GoldenStart After(string line, string place)
    {
        if (line.StartsWith("#", StringComparison.Ordinal))
        {
            return With(next =>
            {
                next.Edits = [];
                next.Heading = line[1] == '#' ? line.TrimStart('#', ' ') + ": " : "";
            });
        }

        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 1 || !IsKey(line, colon))
        {
            return this;
        }

        var value = line.Substring(colon + 2).Trim();
        return line.Substring(0, colon) switch
        {
            "now" => With(next => next.Now = GoldenMoment.Absolute(value)),
            "base" => With(next => next.Base = value),
            "definition" => With(next => next.Definition = value == "default" ? "" : value),
            "edit" => With(next => next.Edits = [.. Edits, value]),
            var key => throw new InvalidDataException(place + ": \"" + key + "\" is not one of now, base, definition and edit."),
        };
    }

    internal DateTime RequireNow(string place) => Now ?? throw new InvalidDataException(place + ": no line says what \"now\" is.");

    /// <summary>Prose begins with a capital letter, so a word of small letters before a colon is meant as a key.</summary>
    private static bool IsKey(string line, int colon)
    {
        for (var i = 0; i < colon; i++)
        {
            if (line[i] is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }

    private GoldenStart With(Action<GoldenStart> change)
    {
        var next = (GoldenStart)MemberwiseClone();
        change(next);
        return next;
    }
}
