using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>The picture in the README tells the truth: it is drawn from what <c>try</c> prints.</summary>
[TestClass]
public sealed class PictureTests
{
    private const string Variable = "XRMLEADS_WRITE_PICTURE", Command = "$ tools/xrmleads try", Last = "  Held out ";
    private const int LineHeight = 18, Margin = 20, Width = 860;

    private static readonly string File = Repository.Path("docs", "images", "try.svg");

    private static readonly IReadOnlyList<string> Headings = ["Real leads of a bank", "Cells: ", "Grades by", "Lift: "];

    [TestMethod]
    public void The_picture_shows_what_try_prints()
    {
        var printed = OneTrial.Lines.ToArray();
        var shown = printed[..(Array.FindIndex(printed, line => line.StartsWith(Last, StringComparison.Ordinal)) + 1)];
        Assert.IsGreaterThan(40, shown.Length);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            System.IO.File.WriteAllText(File, Draw(shown));
        }

        Assert.AreEqual(Draw(shown), System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), $"Set {Variable}=1 to draw it anew.");
    }

    [TestMethod]
    public void No_line_of_the_picture_is_cut_off()
    {
        // A character of the font is about 8.1 wide at this size.
        foreach (var line in XDocument.Load(File).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value))
        {
            Assert.IsLessThan(Width, (2 * Margin) + (8.1 * line.Length), line);
        }
    }

    private static string Draw(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder();
        var y = Margin + 12;
        Line(Command, "fill=\"#8bd5a0\"");
        y += LineHeight;
        foreach (var (line, place) in lines.Select((line, place) => (line, place)))
        {
            if (line.Length > 0)
            {
                Line(line, place == 0 || Headings.Any(heading => line.StartsWith(heading, StringComparison.Ordinal)) ? "fill=\"#ffffff\" font-weight=\"bold\"" : "");
            }
            else
            {
                y += LineHeight / 2;
            }
        }

        var height = y.ToString(CultureInfo.InvariantCulture);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img" aria-label="What tools/xrmleads try prints">
            <rect width="{Width}" height="{height}" rx="8" fill="#1b1f27"/>
            <g font-family="ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="13.5" fill="#d7dde6">
            {text}</g>
            </svg>

            """.ReplaceLineEndings("\n");

        void Line(string line, string style)
        {
            // Browsers join blanks, whatever the picture says of them, but not those that do not break.
            var unbroken = SecurityElement.Escape(line).Replace("  ", "\u00A0\u00A0", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{y}\"{(style.Length > 0 ? " " + style : "")}>{unbroken}</text>\n");
            y += LineHeight;
        }
    }
}
