using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Reads the answers that are handed in together, and finds all that is wrong with them at once.</summary>
internal sealed class AnswerSheet
{
    private const int LongestEvidence = 500;
    private const int LongestNote = 4000;
    private const int MostClaims = 50;

    /// <summary>The code of the item that says what a look at the lead's website showed.</summary>
    private const string WebsiteReview = "website_review";

    private readonly LeadDefinition _definition;
    private readonly DateTime _now;
    private readonly List<SubmittedAnswer> _answers = [];
    private readonly List<string> _faults = [];

    private AnswerSheet(LeadDefinition definition, DateTime now)
    {
        _definition = definition;
        _now = now;
    }

    /// <summary>The answers; those with a fault are left out.</summary>
    internal IReadOnlyList<SubmittedAnswer> Answers => _answers;

    /// <summary>What is wrong, a phrase each; empty for nothing.</summary>
    internal IReadOnlyList<string> Faults => _faults;

    /// <summary>Reads a JSON array of answers.</summary>
    /// <param name="json">The text.</param>
    /// <param name="definition">The definition that judges the lead, which knows the items and their answers.</param>
    /// <param name="now">The moment of the operation, UTC.</param>
    internal static AnswerSheet Read(string json, LeadDefinition definition, DateTime now)
    {
        var sheet = new AnswerSheet(definition, OperationTime.Stored(now));
        JsonValue root;
        try
        {
            root = JsonText.Read(json);
        }
        catch (JsonSyntaxException fault)
        {
            sheet._faults.Add(fault.Message);
            return sheet;
        }

        if (root.Kind != JsonKind.Array || root.Items.Count == 0)
        {
            sheet._faults.Add(Sentences.NoAnswers);
        }

        for (var i = 0; i < root.Items.Count; i++)
        {
            sheet.ReadOne(root.Items[i], i + 1);
        }

        return sheet;
    }

    /// <summary>Reads a JSON object that has the answer of each item by its code, as what the lead itself claims.</summary>
    /// <param name="json">The text.</param>
    /// <param name="definition">The definition that judges the lead, which knows the items and their answers.</param>
    /// <param name="now">The moment of the operation, UTC.</param>
    internal static AnswerSheet ReadClaims(string json, LeadDefinition definition, DateTime now)
    {
        var sheet = new AnswerSheet(definition, OperationTime.Stored(now));
        JsonValue root;
        try
        {
            root = JsonText.Read(json);
        }
        catch (JsonSyntaxException fault)
        {
            sheet._faults.Add(fault.Message);
            return sheet;
        }

        if (root.Kind != JsonKind.Object || root.Members.Count == 0)
        {
            sheet._faults.Add(Sentences.NoClaims);
        }
        else if (root.Members.Count > MostClaims)
        {
            sheet._faults.Add(Sentences.TooManyClaims(MostClaims));
        }
        else
        {
            var place = 0;
            foreach (var member in root.Members)
            {
                sheet.ReadClaim(member.Name, member.Value is { Kind: JsonKind.Text or JsonKind.Number } value ? value.Text : "", ++place);
            }
        }

        return sheet;
    }

    private void ReadClaim(string id, string value, int place)
    {
        if (IsAnswer(id, value, place))
        {
            _answers.Add(new SubmittedAnswer(id, ClaimedAuthority.Counts(value, AnswerSourceChoice.Claimed)!, _now) { Source = AnswerSourceChoice.Claimed });
        }
    }

    private bool IsAnswer(string id, string value, int place)
    {
        if (_definition.FindItem(id) is not { } item)
        {
            _faults.Add(Sentences.UnknownAnswerItem(place, id));
            return false;
        }

        if (value != AnswerItem.Unknown && item.IndexOf(value) < 0)
        {
            _faults.Add(Sentences.UnknownAnswerValue(place, id, value, item.Values));
            return false;
        }

        return true;
    }

    private void ReadOne(JsonValue answer, int place)
    {
        var before = _faults.Count;
        var id = Text(answer, "item") ?? "";
        var value = Text(answer, "value") ?? "";
        IsAnswer(id, value, place);
        var on = MomentOf(answer, place);
        var source = SourceOf(answer, place);
        var evidence = Limited(answer, "evidence", LongestEvidence, place);
        var note = Limited(answer, "note", LongestNote, place);
        if (_faults.Count == before && source == AnswerSourceChoice.Verified && string.IsNullOrWhiteSpace(evidence) && NeedsEvidence(id, value))
        {
            _faults.Add(Sentences.WithoutEvidence(place, id));
        }

        if (_faults.Count == before)
        {
            _answers.Add(new SubmittedAnswer(id, ClaimedAuthority.Counts(value, source)!, on) { Source = source, Evidence = evidence, Note = note });
        }
    }

    /// <summary>Whether an answer says nothing without what shows it: the path to the decision maker, the page that was looked at.</summary>
    internal static bool NeedsEvidence(string item, string value) => value == ClaimedAuthority.Champion || (item == WebsiteReview && value != AnswerItem.Unknown);

    private DateTime MomentOf(JsonValue answer, int place)
    {
        if (Text(answer, "on") is not { } text)
        {
            return _now;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var on))
        {
            return OperationTime.Stored(on.UtcDateTime);
        }

        _faults.Add(Sentences.AnswerWithoutMoment(place, text));
        return _now;
    }

    private int SourceOf(JsonValue answer, int place)
    {
        switch (Text(answer, "source"))
        {
            case null or "verified":
                return AnswerSourceChoice.Verified;
            case "claimed":
                return AnswerSourceChoice.Claimed;
            default:
                _faults.Add(Sentences.UnknownAnswerSource(place));
                return AnswerSourceChoice.Verified;
        }
    }

    private string? Limited(JsonValue answer, string name, int longest, int place)
    {
        var text = Text(answer, name);
        if (text?.Length > longest)
        {
            _faults.Add(Sentences.AnswerTextTooLong(place, name, longest));
        }

        return text;
    }

    /// <summary>A text or the digits of a number; null where the member is missing, null or empty.</summary>
    private static string? Text(JsonValue answer, string name) =>
        answer.Only(name) is { Kind: JsonKind.Text or JsonKind.Number, Text.Length: > 0 } member ? member.Text : null;
}
