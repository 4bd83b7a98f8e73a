using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Checklists;

/// <summary>The checklist on the lead's form: by keys alone, and when something goes wrong. Nothing that was typed is lost, and nothing is stored twice.</summary>
[TestClass]
public sealed class ChecklistTests : AppTest
{
    private const string Qualifier = "quinn.qualifier", Submit = "**/*xl_SubmitAnswers";

    [TestMethod]
    public async Task By_keys_alone_a_qualifier_answers_until_the_lead_is_qualified()
    {
        var lead = Lead("Keys");
        Org.Admin.Execute(new OrganizationRequest("xl_RecordSignal") { ["LeadId"] = lead, ["SignalType"] = "demo_request" });
        var seat = await OpenAsync(lead);
        var keys = seat.Page.Keyboard;

        await Page(seat).GetByRole(AriaRole.Button, new() { Name = "Go to this question" }).FocusAsync();
        await keys.PressAsync("Enter");
        await keys.PressAsync("Space");
        await Expect(Question(seat, "authority").Locator("input[value=decision_maker_verified]")).ToBeCheckedAsync();
        await keys.PressAsync("Tab");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("Said so on the phone");
        await keys.PressAsync("Control+Enter");

        await Expect(Status(seat)).ToContainTextAsync("The answer is saved. The lead is now Qualified. G3 Power to buy is now Met.");
        await Expect(Question(seat, "authority")).ToContainTextAsync("Evidence: Said so on the phone");
        Assert.AreEqual("authority: decision_maker_verified (Said so on the phone)", Answers(lead));
        await Expect(Page(seat).Locator("#savebar")).ToBeHiddenAsync();
    }

    [TestMethod]
    public async Task A_refused_save_says_why_and_keeps_what_was_typed()
    {
        var lead = Lead("Refused");
        var seat = await OpenAsync(lead);
        seat.Watch.Expect("xl_SubmitAnswers");
        await ChooseAsync(seat, "need", "1", "Twice a week");
        Org.As("mia.marketing").Execute(new OrganizationRequest("xl_DisqualifyLead") { ["Target"] = new EntityReference("lead", lead), ["ReasonCode"] = "C2" });

        await SaveAsync(seat);

        await Expect(Message(seat)).ToContainTextAsync("closed");
        await Expect(Message(seat)).ToContainTextAsync("What you entered is kept.");
        await Expect(Question(seat, "need").GetByLabel("Evidence", new() { Exact = true })).ToHaveValueAsync("Twice a week");
        await Expect(Question(seat, "need").Locator("input[value='1']")).ToBeCheckedAsync();
        Assert.AreEqual("", Answers(lead));
    }

    [TestMethod]
    public async Task Whose_access_does_not_reach_to_notes_is_told_so_and_saves_without_one()
    {
        var lead = Lead("Note");
        var seat = await OpenAsync(lead);
        seat.Watch.Expect("xl_SubmitAnswers");
        await ChooseAsync(seat, "need", "1", "On the phone");
        await Question(seat, "need").GetByLabel("Confidential note").FillAsync("They are about to be sold");

        await SaveAsync(seat);
        await Expect(Message(seat)).ToContainTextAsync("You may not write confidential notes. Remove the note and save again.");
        await Expect(Question(seat, "need").GetByLabel("Confidential note")).ToBeFocusedAsync();
        Assert.AreEqual("", Answers(lead));

        await Question(seat, "need").GetByLabel("Confidential note").FillAsync("");
        await SaveAsync(seat);
        await Expect(Status(seat)).ToContainTextAsync("The answer is saved.");
        Assert.AreEqual("need: 1 (On the phone)", Answers(lead));
    }

    [TestMethod]
    public async Task An_answer_that_needs_evidence_is_not_sent_without_it()
    {
        var lead = Lead("Champion");
        var seat = await OpenAsync(lead);

        await ChooseAsync(seat, "authority", "champion_with_path", "");
        await SaveAsync(seat);

        await Expect(Question(seat, "authority").GetByRole(AriaRole.Alert).Filter(new() { Visible = true })).ToContainTextAsync("this answer needs evidence");
        await Expect(Question(seat, "authority").GetByLabel("Evidence (required for this answer)")).ToBeFocusedAsync();
        Assert.AreEqual("", Answers(lead));
    }

    [TestMethod]
    [DataRow(false, DisplayName = "lost on the way there")]
    [DataRow(true, DisplayName = "lost on the way back")]
    public async Task After_a_lost_connection_saving_again_stores_the_answer_once(bool arrives)
    {
        var lead = Lead("Lost");
        var seat = await OpenAsync(lead);
        seat.Watch.Expect("xl_SubmitAnswers|ERR_FAILED");
        await seat.Context.RouteAsync(Submit, async route =>
        {
            if (arrives)
            {
                await route.FetchAsync();
            }

            await route.AbortAsync();
        });
        await ChooseAsync(seat, "budget", "2", "The board released it");

        await SaveAsync(seat);
        await Expect(Message(seat)).ToHaveTextAsync("The server did not answer. Nothing is lost; please try again. What you entered is kept.");
        await Expect(Question(seat, "budget").GetByLabel("Evidence", new() { Exact = true })).ToHaveValueAsync("The board released it");
        Assert.AreEqual(arrives ? "budget: 2 (The board released it)" : "", Answers(lead));

        await seat.Context.UnrouteAsync(Submit);
        await SaveAsync(seat);
        await Expect(Status(seat)).ToContainTextAsync("The answer is saved.");
        await Expect(Message(seat)).ToBeHiddenAsync();
        Assert.AreEqual("budget: 2 (The board released it)", Answers(lead));
    }

    [TestMethod]
    public async Task While_the_server_is_slow_pressing_again_sends_nothing_twice()
    {
        var lead = Lead("Slow");
        var seat = await OpenAsync(lead);
        var sent = 0;
        await seat.Context.RouteAsync(Submit, async route =>
        {
            sent++;
            await Task.Delay(5_000);
            await route.ContinueAsync();
        });
        await ChooseAsync(seat, "need", "0", "It stops work");

        await SaveAsync(seat);
        await seat.Page.Keyboard.PressAsync("Control+Enter");
        await SaveAsync(seat);
        await Expect(Status(seat)).ToContainTextAsync("The server is slow.", new() { Timeout = 8_000 });
        await Question(seat, "budget").Locator("input[value='3']").CheckAsync();
        await Expect(Status(seat)).ToContainTextAsync("The answer is saved.");

        Assert.AreEqual(1, sent);
        Assert.AreEqual("need: 0 (It stops work)", Answers(lead));
        await Expect(Question(seat, "budget").Locator("input[value='3']")).ToBeCheckedAsync();
        await Expect(Page(seat).Locator("#unsaved")).ToHaveTextAsync("1 answer is not saved");
    }

    [TestMethod]
    public async Task Of_two_who_answer_the_same_question_the_second_is_told_and_loses_nothing()
    {
        var lead = Lead("Two");
        var quinn = await OpenAsync(lead);
        var morgan = await OpenAsync(lead, "morgan.manager");
        await ChooseAsync(quinn, "timing", "0", "Starts on Monday");
        await ChooseAsync(morgan, "timing", "1", "Told me so");
        await SaveAsync(morgan);
        await Expect(Status(morgan)).ToContainTextAsync("The answer is saved.");

        await SaveAsync(quinn);
        await Expect(Message(quinn)).ToContainTextAsync("someone else answered the same question");
        await Expect(Question(quinn, "timing")).ToContainTextAsync("Morgan Manager answered “This quarter”");
        await Expect(Question(quinn, "timing").GetByLabel("Evidence", new() { Exact = true })).ToHaveValueAsync("Starts on Monday");
        Assert.AreEqual("timing: 1 (Told me so)", Answers(lead));

        await SaveAsync(quinn);
        await Expect(Status(quinn)).ToContainTextAsync("The answer is saved.");
        await Expect(Question(quinn, "timing")).ToContainTextAsync("Evidence: Starts on Monday");
        Assert.AreEqual("timing: 0 (Starts on Monday), timing: 1 (Told me so)", Answers(lead));
    }

    [TestMethod]
    public async Task Hostile_names_and_notes_are_text_on_every_page()
    {
        const string Name = "<img src=x onerror=\"throw 'ran'\">", Hostile = Name + "<script>throw 'ran'</script>";
        var lead = Lead(Name);
        Lead("Twin " + Name, EmailOf(Name));
        var seat = await OpenAsync(lead);
        await Expect(Page(seat).Locator("#duplicates")).ToContainTextAsync("Another open lead has this e-mail address. It may be the same person.");
        await Expect(Page(seat).Locator("#duplicates")).ToContainTextAsync("Twin " + Name);
        await ChooseAsync(seat, "need", "1", Hostile);
        await SaveAsync(seat);
        await Expect(Status(seat)).ToContainTextAsync("The answer is saved.");
        await Expect(Question(seat, "need")).ToContainTextAsync("Evidence: " + Hostile);

        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "History" }).ClickAsync();
        await Expect(seat.Page.FrameLocator("iframe[src*='timeline.html']").Locator("#days")).ToContainTextAsync(Hostile);
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Why" }).ClickAsync();
        await Expect(seat.Page.FrameLocator("iframe[src*='why.html']").Locator("#page")).ToContainTextAsync("How the score comes about");

        foreach (var frame in seat.Page.Frames)
        {
            Assert.AreEqual(0, await frame.Locator("img[src=x]").CountAsync(), frame.Url);
        }
    }

    [TestMethod]
    public async Task The_checklist_of_a_closed_lead_is_one_to_read()
    {
        var lead = Lead("Closed");
        Org.As(Qualifier).Execute(new OrganizationRequest("xl_SubmitAnswers")
        {
            ["Target"] = new EntityReference("lead", lead),
            ["Answers"] = """[{"item":"need","value":"1","evidence":"On the phone"}]""",
        });
        Org.As("mia.marketing").Execute(new OrganizationRequest("xl_DisqualifyLead") { ["Target"] = new EntityReference("lead", lead), ["ReasonCode"] = "C2" });

        var seat = await OpenAsync(lead);

        await Expect(Page(seat).Locator("#notes")).ToContainTextAsync("This lead is closed.");
        await Expect(Question(seat, "need")).ToContainTextAsync("Evidence: On the phone");
        await Expect(Page(seat).GetByRole(AriaRole.Radio)).ToHaveCountAsync(0);
        await Expect(Page(seat).GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [TestMethod]
    public async Task The_form_of_a_lead_opens_with_at_most_eight_requests()
    {
        var lead = Lead("Requests");
        var seat = await SeatAsync(Qualifier);
        var requests = new List<string>();
        seat.Context.Request += (_, request) =>
        {
            var path = new Uri(request.Url).AbsolutePath;
            if (!path.StartsWith("/WebResources/", StringComparison.Ordinal) && !path.StartsWith("/_local/app/client/", StringComparison.Ordinal))
            {
                requests.Add(request.Method + " " + path);
            }
        };

        await seat.GoToLeadAsync(lead);
        await Expect(Question(seat, "authority")).ToBeVisibleAsync();
        await seat.Page.WaitForTimeoutAsync(1_500);

        Assert.IsLessThanOrEqualTo(8, requests.Count, string.Join(Environment.NewLine, requests));
    }

    private static Guid Lead(string name, string? email = null) => Org.Admin.Create(new Entity("lead")
    {
        ["firstname"] = "Test",
        ["lastname"] = name,
        ["companyname"] = name,
        ["subject"] = "Asked for a demo",
        ["emailaddress1"] = email ?? EmailOf(name),
        ["jobtitle"] = "Director",
        ["industrycode"] = new OptionSetValue(6),
        ["numberofemployees"] = 300,
        ["address1_country"] = "Germany",
    });

    private static string EmailOf(string name) => new string([.. name.Where(char.IsAsciiLetter)]) + "@checklist.example";

    private async Task<Seat> OpenAsync(Guid lead, string user = Qualifier)
    {
        var seat = await SeatAsync(user);
        await seat.GoToLeadAsync(lead);
        await Expect(Question(seat, "authority")).ToBeVisibleAsync();
        return seat;
    }

    private static IFrameLocator Page(Seat seat) => seat.Page.FrameLocator("iframe[src*='checklist.html']");

    private static ILocator Question(Seat seat, string item) => Page(seat).Locator("#xl-" + item);

    private static ILocator Status(Seat seat) => Page(seat).Locator("#status");

    private static ILocator Message(Seat seat) => Page(seat).Locator("#message");

    private static async Task ChooseAsync(Seat seat, string item, string value, string evidence)
    {
        await Question(seat, item).Locator($"input[value='{value}']").CheckAsync();
        if (evidence.Length > 0)
        {
            await Question(seat, item).GetByLabel("Evidence", new() { Exact = true }).FillAsync(evidence);
        }
    }

    private static async Task SaveAsync(Seat seat) => await Page(seat).Locator("#save").ClickAsync(new() { Force = true });

    /// <summary>The answers that are stored, in the order of their names.</summary>
    private static string Answers(Guid lead)
    {
        var query = new QueryExpression("xl_answer") { ColumnSet = new ColumnSet("xl_name", "xl_evidence") };
        query.Criteria.AddCondition("xl_leadid", ConditionOperator.Equal, lead);
        return string.Join(", ", Org.Admin.RetrieveMultiple(query).Entities
            .Select(row => $"{row.GetAttributeValue<string>("xl_name")} ({row.GetAttributeValue<string>("xl_evidence")})").Order(StringComparer.Ordinal));
    }
}
