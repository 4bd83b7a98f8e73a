namespace XrmLeads.Cli.Tests.Scoring;

/// <summary>Lines of input for <c>score</c>.</summary>
internal static class Lines
{
    /// <summary>The lead of the worked check of the default definition.</summary>
    internal const string Worked =
        """
        {"id":"worked","lead":{"industrycode":6,"numberofemployees":300,"revenue":20000000,"address1_country":"Germany","jobtitle":"Head of Operations","emailaddress1":"a@firm.example","websiteurl":"https://firm.example","telephone1":"+49 30 1","budgetstatus":2,"need":1,"purchasetimeframe":1},"signals":[{"type":"demo_request","on":"2026-01-26T00:00:00Z","id":"s1"},{"type":"pricing_page","on":"2026-01-19T00:00:00Z"},{"type":"pricing_page","on":"2026-01-19T00:00:00Z"},{"type":"event_attend","on":"2026-01-11T00:00:00Z"},{"type":"email_click","on":"2026-01-29T00:00:00Z"},{"type":"email_click","on":"2026-01-21T00:00:00Z"},{"type":"email_click","on":"2026-01-06T00:00:00Z"}],"answers":[{"item":"authority","value":"decision_maker_verified","on":"2026-01-20T00:00:00Z"}]}
        """;

    /// <summary>A lead of which nothing is known.</summary>
    internal const string Empty = """{"id":"empty","lead":{}}""";
}
