using System.Text.Json.Nodes;

namespace XrmLeads.Benchmarks.Variants;

/// <summary>The 67 criteria that the largest variant has beside those of the default definition: all kinds, on columns, signals and items of their own.</summary>
internal static class HundredCriteria
{
    private const string FitGroups = """
        [
          { "id": "firmographics", "label": "Firmographics", "cap": 20, "criteria": [
            { "kind": "choice", "column": "xb_ownership", "rows": [{ "values": [1], "points": 4 }, { "values": [2, 3], "points": 2 }] },
            { "kind": "choice", "column": "xb_region", "rows": [{ "values": [10, 20, 30], "points": 3 }, { "values": [40], "points": 1 }] },
            { "kind": "choice", "column": "xb_segment", "rows": [{ "values": [1], "points": 5 }, { "values": [2], "points": 3 }, { "values": [3], "points": 1 }] },
            { "kind": "choice", "column": "xb_growth", "rows": [{ "values": [1, 2], "points": 4 }, { "values": [3], "points": 0 }], "otherwise": "unknown" },
            { "kind": "choice", "column": "xb_funding", "rows": [{ "values": [1, 2, 3, 4, 5], "points": 3 }] },
            { "kind": "choice", "column": "xb_listing", "rows": [{ "values": [1], "points": 2 }] },
            { "kind": "bands", "column": "xb_sites", "rows": [{ "from": 0, "below": 2, "points": 0 }, { "from": 2, "below": 10, "points": 2 }, { "from": 10, "points": 4 }] },
            { "kind": "bands", "column": "xb_itstaff", "rows": [
              { "from": 0, "below": 5, "points": 0 }, { "from": 5, "below": 50, "points": 1 }, { "from": 50, "below": 500, "points": 3 }, { "from": 500, "points": 5 }] },
            { "kind": "bands", "column": "xb_itbudget", "rows": [
              { "from": 0, "below": 100000, "points": 0 }, { "from": 100000, "below": 1000000, "points": 2 }, { "from": 1000000, "points": 4 }] },
            { "kind": "bands", "column": "xb_founded", "rows": [
              { "from": 1800, "below": 1990, "points": 1 }, { "from": 1990, "below": 2010, "points": 2 }, { "from": 2010, "points": 3 }] }
          ] },
          { "id": "technographics", "label": "Technographics", "cap": 15, "criteria": [
            { "kind": "flag", "columns": ["xb_usescrm"], "points": 3 },
            { "kind": "flag", "columns": ["xb_useserp"], "points": 2 },
            { "kind": "flag", "columns": ["xb_cloud"], "points": 2 },
            { "kind": "flag", "columns": ["xb_legacy"], "is": false, "points": 2 },
            { "kind": "present", "columns": ["xb_techstack"], "points": 1 },
            { "kind": "present", "columns": ["xb_vendor"], "points": 2 },
            { "kind": "present", "columns": ["xb_apikey"], "points": 1 },
            { "kind": "present", "columns": ["xb_integrator", "xb_partner"], "points": 2 },
            { "kind": "text", "column": "xb_platform", "rows": [
              { "values": ["Azure", "AWS"], "points": 4 }, { "values": ["Google Cloud"], "points": 2 }, { "values": ["On premises"], "points": 0 }] },
            { "kind": "text", "column": "xb_language", "rows": [{ "values": ["English", "German", "French"], "points": 1 }], "otherwise": "known" }
          ] },
          { "id": "account", "label": "Account", "cap": 15, "floor": -10, "criteria": [
            { "kind": "choice", "column": "xb_relation", "rows": [{ "values": [1], "points": 5 }, { "values": [2], "points": -5 }] },
            { "kind": "choice", "column": "xb_rating", "rows": [{ "values": [1], "points": 4 }, { "values": [2], "points": 2 }, { "values": [3], "points": -2 }] },
            { "kind": "choice", "column": "xb_tier", "rows": [{ "values": [1], "points": 5 }, { "values": [2], "points": 3 }, { "values": [3], "points": 1 }] },
            { "kind": "choice", "column": "xb_history", "rows": [{ "values": [1], "points": 3 }, { "values": [2], "points": -4 }] },
            { "kind": "bands", "column": "xb_openorders", "rows": [{ "from": 0, "below": 1, "points": 0 }, { "from": 1, "below": 10, "points": 2 }, { "from": 10, "points": 4 }] },
            { "kind": "bands", "column": "xb_tickets", "rows": [{ "from": 0, "below": 5, "points": 2 }, { "from": 5, "below": 20, "points": 0 }, { "from": 20, "points": -3 }] },
            { "kind": "bands", "column": "xb_paydays", "rows": [{ "from": 0, "below": 30, "points": 2 }, { "from": 30, "below": 60, "points": 0 }, { "from": 60, "points": -4 }] },
            { "kind": "words", "column": "xb_department", "rows": [
              { "phrases": ["procurement", "purchasing"], "points": 3 }, { "phrases": ["information technology", "it"], "points": 2 },
              { "phrases": ["marketing", "sales"], "points": 1 }] },
            { "kind": "words", "column": "xb_industrytext", "rows": [{ "phrases": ["software", "cloud"], "points": 2 }, { "phrases": ["machine", "machinery"], "points": 1 }] },
            { "kind": "email_domain", "column": "xb_partneremail", "in": ["partner.example", "reseller.example"], "points": 3 }
          ] },
          { "id": "contact_profile", "label": "Contact", "cap": 10, "criteria": [
            { "kind": "choice", "column": "xb_seniority", "rows": [{ "values": [1], "points": 4 }, { "values": [2], "points": 2 }] },
            { "kind": "choice", "column": "xb_function", "rows": [{ "values": [1, 2], "points": 3 }, { "values": [3], "points": 1 }] },
            { "kind": "choice", "column": "xb_channel", "rows": [{ "values": [1], "points": 1 }] },
            { "kind": "present", "columns": ["xb_linkedin"], "points": 1 },
            { "kind": "present", "columns": ["xb_assistant"], "points": 1 },
            { "kind": "flag", "columns": ["xb_verified"], "points": 2 },
            { "kind": "text", "column": "xb_salutation", "rows": [{ "values": ["Dr."], "points": 1 }], "otherwise": "known" },
            { "kind": "words", "column": "xb_skills", "rows": [{ "phrases": ["sql", "python"], "points": 1 }, { "phrases": ["excel"], "points": 0.5 }] }
          ] }
        ]
        """;

    private const string IntentGroups = """
        [
          { "id": "buying_research", "criteria": [
            { "kind": "signal", "signal": "comparison_page", "points": 4 },
            { "kind": "signal", "signal": "roi_calculator", "points": 8 }
          ] },
          { "id": "product_use", "label": "Use of the trial", "cap": 20, "criteria": [
            { "kind": "signal", "signal": "trial_login", "points": 3 },
            { "kind": "signal", "signal": "trial_invite", "points": 5 },
            { "kind": "signal", "signal": "trial_import", "points": 6 },
            { "kind": "signal", "signal": "trial_export", "points": 4 },
            { "kind": "signal", "signal": "api_call", "points": 1 },
            { "kind": "signal", "signal": "docs_page", "points": 2 },
            { "kind": "choice", "column": "xb_trialplan", "rows": [{ "values": [1], "points": 2 }, { "values": [2], "points": 5 }] }
          ] }
        ]
        """;

    private const string EngagementGroups = """
        [
          { "id": "events", "criteria": [{ "kind": "signal", "signal": "webinar_question", "points": 6 }] },
          { "id": "content", "criteria": [
            { "kind": "signal", "signal": "video_play", "points": 3 },
            { "kind": "signal", "signal": "podcast_play", "points": 2 }
          ] },
          { "id": "disengagement", "criteria": [{ "kind": "signal", "signal": "spam_report", "points": -40 }] },
          { "id": "community", "label": "Community", "cap": 15, "criteria": [
            { "kind": "signal", "signal": "forum_post", "points": 4 },
            { "kind": "signal", "signal": "forum_read", "points": 1 },
            { "kind": "signal", "signal": "newsletter_signup", "points": 3 },
            { "kind": "signal", "signal": "survey_reply", "points": 5 },
            { "kind": "bands", "column": "xb_nps", "rows": [{ "from": -100, "below": 0, "points": 0 }, { "from": 0, "below": 50, "points": 1 }, { "from": 50, "points": 3 }] },
            { "kind": "bands", "column": "xb_visits", "rows": [{ "from": 0, "below": 10, "points": 0 }, { "from": 10, "below": 100, "points": 1 }, { "from": 100, "points": 2 }] }
          ] }
        ]
        """;

    private const string BantGroups = """
        [
          { "id": "process", "label": "Buying process", "cap": 20, "criteria": [
            { "kind": "choice", "column": "xb_stage", "rows": [{ "values": [1], "points": 5 }, { "values": [2], "points": 3 }] },
            { "kind": "choice", "column": "xb_method", "rows": [{ "values": [1], "points": 2 }] },
            { "kind": "choice", "column": "xb_committee", "rows": [{ "values": [1], "points": 3 }, { "values": [2], "points": 1 }] },
            { "kind": "choice", "column": "xb_contract", "rows": [{ "values": [1], "points": 4 }, { "values": [2], "points": 2 }] },
            { "kind": "flag", "columns": ["xb_rfp"], "points": 4 },
            { "kind": "flag", "columns": ["xb_trial"], "points": 3 },
            { "kind": "flag", "columns": ["xb_legal"], "points": 1 },
            { "kind": "bands", "column": "xb_users", "rows": [
              { "from": 0, "below": 10, "points": 0 }, { "from": 10, "below": 100, "points": 1 }, { "from": 100, "below": 1000, "points": 3 }, { "from": 1000, "points": 5 }] },
            { "kind": "answer", "item": "procurement", "rows": [{ "values": ["ready"], "points": 5 }, { "values": ["started"], "points": 3 }, { "values": ["none"], "points": 0 }] },
            { "kind": "answer", "item": "competition", "rows": [{ "values": ["none"], "points": 4 }, { "values": ["some"], "points": 2 }, { "values": ["strong"], "points": 0 }] }
          ] }
        ]
        """;

    private const string Items = """
        [
          { "id": "procurement", "label": "Procurement", "validDays": 90, "values": [
            { "value": "ready", "label": "Ready" }, { "value": "started", "label": "Started" }, { "value": "none", "label": "Not started" }] },
          { "id": "competition", "label": "Competition", "validDays": 90, "values": [
            { "value": "none", "label": "None" }, { "value": "some", "label": "Some" }, { "value": "strong", "label": "Strong" }] }
        ]
        """;

    /// <summary>Adds the criteria to the default definition.</summary>
    internal static void AddTo(JsonObject root)
    {
        var columns = root["columns"]!.AsArray();
        Add(root, "fit", FitGroups, columns);
        Add(root, "intent", IntentGroups, columns);
        Add(root, "engagement", EngagementGroups, columns);
        Add(root, "bant", BantGroups, columns);
        foreach (var item in JsonNode.Parse(Items)!.AsArray())
        {
            root["items"]!.AsArray().Add(item!.DeepClone());
        }
    }

    private static void Add(JsonObject root, string dimension, string groups, JsonArray columns)
    {
        var present = root["dimensions"]![dimension]!["groups"]!.AsArray();
        foreach (var node in JsonNode.Parse(groups)!.AsArray())
        {
            var group = node!.DeepClone().AsObject();
            foreach (var criterion in group["criteria"]!.AsArray())
            {
                Complete(criterion!.AsObject(), columns);
            }

            if (Find(present, group["id"]!.GetValue<string>()) is not { } other)
            {
                present.Add(group);
                continue;
            }

            foreach (var criterion in group["criteria"]!.AsArray())
            {
                other["criteria"]!.AsArray().Add(criterion!.DeepClone());
            }
        }
    }

    private static JsonNode? Find(JsonArray groups, string id)
    {
        foreach (var group in groups)
        {
            if (group!["id"]!.GetValue<string>() == id)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>Names a criterion after what it reads, and declares its columns.</summary>
    private static void Complete(JsonObject criterion, JsonArray columns)
    {
        var kind = criterion["kind"]!.GetValue<string>();
        var names = criterion["columns"]?.AsArray() ?? (criterion["column"] is { } column ? [column.DeepClone()] : []);
        var id = (criterion["signal"] ?? criterion["item"] ?? names[0])!.GetValue<string>();
        criterion["id"] = id;
        criterion["label"] = id;
        foreach (var name in names)
        {
            columns.Add(new JsonObject { ["name"] = name!.GetValue<string>(), ["type"] = TypeOf(kind) });
        }
    }

    private static string TypeOf(string kind) => kind switch
    {
        "choice" => "choice",
        "bands" => "number",
        "flag" => "boolean",
        _ => "text",
    };
}
