using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Scoring;
using XrmLeads.Domain.Tests.GoldenCases;
using XrmLeads.Domain.Tests.Properties;

namespace XrmLeads.Domain.Tests.Explaining;

/// <summary>
/// The explanation as JSON. To write the golden file anew after a change that was meant, set the environment variable XRMLEADS_WRITE_EXPLANATION to its path,
/// run this test, and read the difference.
/// </summary>
[TestClass]
public sealed class ExplanationTextTests
{
    private const string Variable = "XRMLEADS_WRITE_EXPLANATION";

    [TestMethod]
    public void The_worked_check_is_explained_as_the_golden_file_says()
    {
        var actual = Write(WorkedLead.Input());
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
        {
            File.WriteAllText(path, actual + "\n", new UTF8Encoding(false));
            Assert.Fail("The file was written; run the test again without " + Variable + ".");
        }

        Assert.AreEqual(File.ReadAllText(Path.Combine(GoldenFile.Folder, "explanation.json"), Encoding.UTF8).TrimEnd(), actual, "To write it anew, set " + Variable + ".");
        Assert.IsLessThan(6 * 1024, Encoding.UTF8.GetByteCount(actual));
    }

    [TestMethod]
    public void Points_add_up_exactly_as_they_are_shown() => Always.Holds(Situation.Any, situation =>
    {
        var result = situation.Input.Judge(situation.Definition, situation.Now, explain: true);
        double[] figures = [result.Fit, result.Intent, result.Engagement, result.Bant];
        var dimensions = Member(JsonText.Read(ExplanationText.Write(result)), "dimensions").Items;

        Assert.HasCount(figures.Length, dimensions);
        for (var i = 0; i < figures.Length; i++)
        {
            var sum = 0m;
            foreach (var line in Member(dimensions[i], "lines").Items)
            {
                sum += Points(line);
            }

            Assert.AreEqual(Shown.Round(figures[i]), sum, situation.Definition.Dimensions[i].Id);
            Assert.AreEqual(sum, Points(dimensions[i]));
        }
    });

    [TestMethod]
    public void A_line_stands_for_what_gives_points_or_is_unknown_or_is_a_limit_and_for_nothing_else() => Always.Holds(Situation.Any, situation =>
    {
        var result = situation.Input.Judge(situation.Definition, situation.Now, explain: true);
        var unknown = new HashSet<string>();
        foreach (var missing in result.Explanation!.Missing)
        {
            unknown.Add(missing.Criterion.Id);
        }

        var expected = new List<string>();
        foreach (var dimension in situation.Definition.Dimensions)
        {
            foreach (var line in result.Explanation.Lines)
            {
                if (line.Dimension == dimension && (line.Points != 0 || line.Criterion is null || unknown.Contains(line.Name)))
                {
                    expected.Add(line.Name + " " + line.Why + " " + (line.Criterion is not null && unknown.Contains(line.Name)));
                }
            }
        }

        var actual = new List<string>();
        foreach (var dimension in Member(JsonText.Read(ExplanationText.Write(result)), "dimensions").Items)
        {
            foreach (var line in Member(dimension, "lines").Items)
            {
                actual.Add(Member(line, "id").Text + " " + Member(line, "why").Text + " " + (Find(line, "unknown") is { Boolean: true }));
            }
        }

        CollectionAssert.AreEqual(expected, actual);
    });

    [TestMethod]
    public void What_is_missing_is_sorted_by_what_it_would_bring()
    {
        var missing = Member(JsonText.Read(Write(new LeadInput())), "missing").Items;
        var before = decimal.MaxValue;
        foreach (var line in missing)
        {
            var upTo = Number(Member(line, "upTo"));
            Assert.IsLessThanOrEqualTo(before, upTo);
            before = upTo;
        }

        Assert.AreEqual("Power to buy", Member(missing[0], "label").Text);
        Assert.AreEqual("bant", Member(missing[0], "dimension").Text);
        Assert.AreEqual(40m, Number(Member(missing[0], "upTo")));
        Assert.IsEmpty(Member(JsonText.Read(Write(WorkedLead.Input())), "missing").Items);
    }

    [TestMethod]
    public void Any_text_of_a_lead_comes_back_as_it_went_in()
    {
        const string Title = "Ingénieur \"Zen\\Ω\" \t\u0001\r\n\U0001F600 </script>";
        var lead = WorkedLead.Input();
        lead.Columns["jobtitle"] = Title;

        var text = Write(lead);

        StringAssert.Contains(Why(text, "fit", "job_title"), Title);
        foreach (var c in text)
        {
            Assert.IsGreaterThanOrEqualTo(' ', c);
        }
    }

    [TestMethod]
    public void A_knock_out_is_named_and_takes_what_fit_had()
    {
        var lead = WorkedLead.Input();
        lead.Columns["jobtitle"] = "Student";
        var root = JsonText.Read(Write(lead));

        Assert.AreEqual("The job title is that of a student, intern or trainee", Member(root, "knockOut").Text);
        Assert.AreEqual("NotMet", Member(Member(root, "gates").Items[0], "state").Text);
        Assert.AreEqual(0m, Points(Member(root, "dimensions").Items[0]));
        Assert.AreEqual(JsonKind.Null, Member(JsonText.Read(Write(WorkedLead.Input())), "knockOut").Kind);
    }

    [TestMethod]
    public void A_judgement_without_explanation_is_refused() => Assert.ThrowsExactly<ArgumentException>(
        () => ExplanationText.Write(WorkedLead.Input().Judge(Defaults.Definition, WorkedLead.Now)));

    private static string Write(LeadInput lead) => ExplanationText.Write(lead.Judge(Defaults.Definition, WorkedLead.Now, explain: true));

    private static string Why(string text, string dimension, string line)
    {
        var found = ById(Member(ById(Member(JsonText.Read(text), "dimensions"), dimension), "lines"), line);
        return Member(found, "why").Text;
    }

    private static JsonValue ById(JsonValue list, string id)
    {
        foreach (var item in list.Items)
        {
            if (Member(item, "id").Text == id)
            {
                return item;
            }
        }

        throw new InvalidDataException("There is no \"" + id + "\".");
    }

    private static decimal Points(JsonValue parent) => Number(Member(parent, "points"));

    private static decimal Number(JsonValue number) => decimal.Parse(number.Text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static JsonValue Member(JsonValue parent, string name) => Find(parent, name) ?? throw new InvalidDataException("There is no \"" + name + "\".");

    private static JsonValue? Find(JsonValue parent, string name)
    {
        foreach (var member in parent.Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }
}
