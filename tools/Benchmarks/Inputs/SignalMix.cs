using System;
using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Benchmarks.Inputs;

/// <summary>Draws what leads do: much that is cheap, little that is dear, often several things in one visit.</summary>
internal sealed class SignalMix
{
    private const double DaysOfHistory = 180;

    private static readonly string[] SalesActions = ["demo_request", "quote_request", "trial_signup", "contact_sales", "product_upgrade", "service_upgrade"];

    private static readonly Kind[] Default =
    [
        new("site_visit", 250, false), new("email_open", 180, true), new("email_click", 120, true), new("product_page", 80, false), new("pricing_page", 70, false),
        new("content_download", 70, true), new("repeat_visit", 60, false), new("case_study", 40, false), new("event_register", 30, true), new("event_attend", 20, true),
        new("demo_request", 15, true), new("contact_sales", 12, true), new("trial_signup", 10, true), new("blog_comment", 10, false), new("careers_page", 10, false),
        new("quote_request", 8, true), new("unsubscribe", 7, true), new("hard_bounce", 5, true), new("product_upgrade", 4, true), new("service_upgrade", 3, true),
        new("webinar_poll", 5, false),
    ];

    private static readonly Kind[] Hundred =
    [
        .. Default,
        new("comparison_page", 30, false), new("roi_calculator", 15, false), new("trial_login", 40, true), new("trial_invite", 8, true), new("trial_import", 8, true),
        new("trial_export", 6, true), new("api_call", 60, false), new("docs_page", 60, false), new("webinar_question", 8, true), new("video_play", 40, false),
        new("podcast_play", 15, false), new("forum_post", 8, true), new("forum_read", 40, false), new("newsletter_signup", 12, true), new("survey_reply", 10, true),
        new("spam_report", 3, true),
    ];

    private readonly Dice _dice;
    private readonly Kind[] _kinds;
    private readonly int _weights;

    internal SignalMix(Dice dice, bool forHundred)
    {
        _dice = dice;
        _kinds = forHundred ? Hundred : Default;
        foreach (var kind in _kinds)
        {
            _weights += kind.Weight;
        }
    }

    /// <summary>A type, as often as it happens.</summary>
    internal string Type() => Draw().Type;

    /// <summary>How many signals a lead has: many have none, a few have dozens.</summary>
    internal int Count() => _dice.Between(1, 100) switch
    {
        <= 25 => 0,
        <= 70 => _dice.Between(1, 5),
        <= 92 => _dice.Between(6, 20),
        _ => _dice.Between(21, 60),
    };

    /// <summary>
    /// The signals of a lead, with more sales-specific actions where it is about to buy. Mostly the oldest comes first, as a query gives them, sometimes the
    /// newest, and sometimes they are in no order.
    /// </summary>
    internal List<Signal> Signals(string lead, int count, bool buys, DateTime now)
    {
        var moments = new DateTime[count];
        for (var i = 0; i < count; i++)
        {
            moments[i] = i > 0 && _dice.Chance(0.4)
                ? moments[i - 1].AddSeconds(_dice.Between(0, 7200))
                : now.AddSeconds(-Math.Floor(Math.Min(_dice.Exponential(DaysOfHistory / 3), DaysOfHistory) * 86400));
            if (moments[i] > now && !_dice.Chance(0.02))
            {
                moments[i] = now;
            }
        }

        Array.Sort(moments);
        switch (_dice.Between(1, 20))
        {
            case 1:
                _dice.Shuffle(moments.AsSpan());
                break;
            case 2 or 3:
                Array.Reverse(moments);
                break;
        }

        var signals = new List<Signal>(count);
        for (var i = 0; i < count; i++)
        {
            var kind = buys && _dice.Chance(0.2) ? new Kind(_dice.Of(SalesActions), 0, true) : Draw();
            signals.Add(new Signal(kind.Type, moments[i], kind.HasId ? lead + "-" + i : null));
            if (kind.HasId && _dice.Chance(0.01))
            {
                // Delivered twice, as message queues do.
                signals.Add(new Signal(kind.Type, moments[i], lead + "-" + i));
            }
        }

        return signals;
    }

    private Kind Draw()
    {
        var at = _dice.Between(1, _weights);
        foreach (var kind in _kinds)
        {
            at -= kind.Weight;
            if (at <= 0)
            {
                return kind;
            }
        }

        return _kinds[0];
    }

    /// <summary>A type, how often it happens, and whether its source gives each one an id (forms and the e-mail platform do, web tracking does not).</summary>
    private sealed record Kind(string Type, int Weight, bool HasId);
}
