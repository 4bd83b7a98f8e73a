using System;
using System.IO;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace XrmLeads.Cli.Trying;

/// <summary>Where a page goes: a terminal with its width and colours, or anything else as plain text of fixed width.</summary>
internal sealed class Screen
{
    /// <summary>The most characters in a line; wider terminals do not make tables easier to read.</summary>
    internal const int Width = 100;

    private readonly TextWriter _writer;
    private readonly bool _isTerminal;

    internal Screen(TextWriter writer, bool isTerminal)
    {
        _writer = writer;
        _isTerminal = isTerminal;
    }

    /// <summary>True where no control codes may be written: not to a terminal, or NO_COLOR forbids them.</summary>
    internal static bool IsPlain(bool isTerminal) => !isTerminal || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>A console on a writer.</summary>
    internal static IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        var plain = IsPlain(isTerminal);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = plain ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = isTerminal ? Math.Min(Width, console.Profile.Width) : Width;
        return console;
    }

    internal void Write(IRenderable part)
    {
        if (_isTerminal)
        {
            Console(_writer, true).Write(part);
            return;
        }

        // Tables fill their lines with blanks, which only disturb in a file.
        using var text = new StringWriter();
        Console(text, false).Write(part);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            _writer.WriteLine(line.TrimEnd());
        }
    }

    internal void Line(string text = "") => Write(new Text(text + Environment.NewLine));

    /// <summary>The first line of a page.</summary>
    internal void Title(string text) => Write(new Text(text + Environment.NewLine, new Style(decoration: Decoration.Bold)));

    internal void Heading(string text)
    {
        Line();
        Write(new Text(text + Environment.NewLine, new Style(decoration: Decoration.Bold)));
    }
}
