using System;
using System.Collections.Generic;
using XrmLeads.Benchmarks.Variants;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>Adds up the decayed points of signals by group.</summary>
internal sealed class SignalSums
{
    internal const int Sales = 0, Research = 1, Events = 2, Content = 3, Email = 4, Web = 5, Disengagement = 6, ProductUse = 7, Community = 8;

    internal const double HalfLifeDays = 30;

    private const int Groups = 9, Types = 36, LastSalesType = 5, DailyLimit = 5;

    private static readonly double DecayPerTick = Math.Log(2) / HalfLifeDays / TimeSpan.TicksPerDay;

    private static readonly double[] Points =
    [
        40, 40, 35, 35, 35, 35, 10, 5, 5, 5, 5, 15, 8, 3, 0, 1, 4, -20, -30, -10,
        4, 8, 3, 5, 6, 4, 1, 2, 6, 3, 2, -40, 4, 1, 3, 5,
    ];

    private static readonly int[] GroupOf =
    [
        Sales, Sales, Sales, Sales, Sales, Sales, Research, Research, Research, Research, Events, Events, Content, Email, Email, Web, Web,
        Disengagement, Disengagement, Disengagement,
        Research, Research, ProductUse, ProductUse, ProductUse, ProductUse, ProductUse, ProductUse, Events, Content, Content, Disengagement,
        Community, Community, Community, Community,
    ];

    private readonly bool _thirty;
    private readonly bool _hundred;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly double[] _sums = new double[Groups];
    private readonly int[] _counts = new int[Types];
    private int[] _types = new int[64];
    private long[] _moments = new long[64];
    private int _count;

    internal SignalSums(Variant variant)
    {
        _thirty = variant == Variant.Thirty;
        _hundred = variant == Variant.Hundred;
    }

    /// <summary>The decayed points of a group before its limits.</summary>
    internal double this[int group] => _sums[group];

    /// <summary>The moment of the latest counted sales-specific action, in ticks; 0 for none.</summary>
    internal long LatestAction { get; private set; }

    internal void Add(List<Signal> signals, DateTime now)
    {
        Array.Clear(_sums);
        Array.Clear(_counts);
        _ids.Clear();
        _count = 0;
        LatestAction = 0;
        var crowded = false;
        foreach (var signal in signals)
        {
            if (signal.Id is not null && !_ids.Add(signal.Id))
            {
                continue;
            }

            var type = TypeOf(signal.Type);
            if (type < 0 || signal.On > now)
            {
                continue;
            }

            if (_count == _types.Length)
            {
                Array.Resize(ref _types, _count * 2);
                Array.Resize(ref _moments, _count * 2);
            }

            _types[_count] = type;
            _moments[_count++] = signal.On.Ticks;
            crowded |= ++_counts[type] > DailyLimit;
        }

        if (crowded)
        {
            DropBeyondDailyLimit();
        }

        for (var i = 0; i < _count; i++)
        {
            var type = _types[i];
            if (type < 0)
            {
                continue;
            }

            _sums[GroupOf[type]] += Points[type] * Math.Exp(-DecayPerTick * (now.Ticks - _moments[i]));
            if (type <= LastSalesType)
            {
                LatestAction = Math.Max(LatestAction, _moments[i]);
            }
        }
    }

    private void DropBeyondDailyLimit()
    {
        Array.Sort(_moments, _types, 0, _count);
        for (var type = 0; type < Types; type++)
        {
            if (_counts[type] <= DailyLimit)
            {
                continue;
            }

            var day = -1L;
            var onThatDay = 0;
            for (var i = 0; i < _count; i++)
            {
                if (_types[i] != type)
                {
                    continue;
                }

                var dayOfSignal = _moments[i] / TimeSpan.TicksPerDay;
                onThatDay = dayOfSignal == day ? onThatDay + 1 : 1;
                day = dayOfSignal;
                if (onThatDay > DailyLimit)
                {
                    _types[i] = -1;
                }
            }
        }
    }

    private int TypeOf(string type) => type switch
    {
        "demo_request" => 0,
        "quote_request" => 1,
        "trial_signup" => 2,
        "contact_sales" => 3,
        "product_upgrade" => 4,
        "service_upgrade" => 5,
        "pricing_page" => 6,
        "product_page" => 7,
        "case_study" => 8,
        "repeat_visit" => _thirty ? -1 : 9,
        "event_register" => 10,
        "event_attend" => 11,
        "content_download" => 12,
        "email_click" => 13,
        "email_open" => _thirty ? -1 : 14,
        "site_visit" => 15,
        "blog_comment" => _thirty ? -1 : 16,
        "unsubscribe" => 17,
        "hard_bounce" => 18,
        "careers_page" => 19,
        _ => _hundred ? OwnTypeOf(type) : -1,
    };

    private static int OwnTypeOf(string type) => type switch
    {
        "comparison_page" => 20,
        "roi_calculator" => 21,
        "trial_login" => 22,
        "trial_invite" => 23,
        "trial_import" => 24,
        "trial_export" => 25,
        "api_call" => 26,
        "docs_page" => 27,
        "webinar_question" => 28,
        "video_play" => 29,
        "podcast_play" => 30,
        "spam_report" => 31,
        "forum_post" => 32,
        "forum_read" => 33,
        "newsletter_signup" => 34,
        "survey_reply" => 35,
        _ => -1,
    };
}
