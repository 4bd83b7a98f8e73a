using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Variants;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>The rules of the default definition as a programmer would write them into code, without a definition: what the product is compared with.</summary>
internal sealed class HardCodedScorer
{
    private const double Tolerance = 1e-9;

    private const long ActionLife = 30 * TimeSpan.TicksPerDay;

    private static readonly string[] Cells = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3", "D1", "D2", "D3"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Countries = new[]
    {
        "United States", "Canada", "United Kingdom", "Ireland", "Germany", "France", "Netherlands", "Belgium", "Austria", "Switzerland",
        "Sweden", "Norway", "Denmark", "Finland", "Spain", "Italy", "Portugal", "Poland", "Australia", "New Zealand",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly bool _hundred;
    private readonly SignalSums _signals;
    private readonly LatestAnswers _answers;
    private readonly DecayForecast _forecast = new();
    private readonly DecayingGroup[] _intent;
    private readonly DecayingGroup[] _engagement;

    internal HardCodedScorer(Variant variant)
    {
        _hundred = variant == Variant.Hundred;
        _signals = new SignalSums(variant);
        _answers = new LatestAnswers(_hundred);
        _intent = new DecayingGroup[_hundred ? 4 : 3];
        _engagement = new DecayingGroup[_hundred ? 6 : 5];
    }

    private enum Power
    {
        Unknown,
        Verified,
        Champion,
        Claimed,
        None,
    }

    internal HardCodedResult Score(Lead lead, DateTime now)
    {
        var columns = lead.Columns;
        _signals.Add(lead.Signals, now);
        _answers.Read(lead.Answers, now);
        var result = new HardCodedResult();
        var suppressed = columns.IsTrue("msdyn_gdproptout") || columns.IsTrue("xl_suppressed");
        var title = columns.TryText("jobtitle", out var jobTitle) ? JobTitle.Read(jobTitle) : default;
        result.KnockedOut = title.IsStudent ? "student" : suppressed ? "suppressed" : null;

        var hasEmail = columns.TryText("emailaddress1", out var email);
        var hasPhone = columns.HasText("telephone1") || columns.HasText("mobilephone");
        var fit = Fit(columns, title, email, hasPhone);
        result.Fit = result.KnockedOut is null ? fit.Limited : 0;
        result.FitCompleteness = fit.KnownCaps / (_hundred ? 160 : 100);

        var power = PowerOf(columns);
        var budget = _answers.Number(LatestAnswers.Budget, columns, "budgetstatus", 3);
        var need = _answers.Number(LatestAnswers.Need, columns, "need", 3);
        var timing = _answers.Number(LatestAnswers.Timing, columns, "purchasetimeframe", 4);
        var bant = Bant(columns, power, budget, need, timing);
        result.Bant = bant.Limited;
        result.BantCompleteness = bant.KnownCaps / (_hundred ? 120 : 100);

        result.Intent = Intent(columns, timing);
        result.Engagement = Engagement(columns);
        result.Behaviour = (0.7 * result.Intent) + (0.3 * result.Engagement);
        result.Composite = (0.35 * result.Fit) + (0.3 * result.Intent) + (0.15 * result.Engagement) + (0.2 * result.Bant);

        var letter = Step(result.Fit, 75, 50, 25);
        var digit = Meets(result.Behaviour, 60) ? 0 : Meets(result.Behaviour, 30) ? 1 : 2;
        result.Cell = Cells[(letter * 3) + digit];
        result.Grade = Step(result.Composite, 80, 60, 40) switch { 0 => "A", 1 => "B", 2 => "C", _ => "D" };

        var recentAction = _signals.LatestAction != 0 && now.Ticks - _signals.LatestAction <= ActionLife;
        result.G1 = result.KnockedOut is not null ? Ternary.No
            : Meets(result.Fit, 50) ? Ternary.Yes
            : Meets(result.Fit + fit.Open, 50) ? Ternary.Unknown
            : Ternary.No;
        result.G2 = recentAction ? Ternary.Yes : Ternary.No;
        result.G3 = power switch
        {
            Power.Verified or Power.Champion => Ternary.Yes,
            Power.None => Ternary.No,
            _ => Ternary.Unknown,
        };
        result.G4 = Meets(result.Intent, 20) ? Ternary.Yes : Ternary.No;
        var needed = need switch { 0 or 1 => Ternary.Yes, 2 or 3 => Ternary.No, _ => Ternary.Unknown };
        var inTime = timing switch { 0 or 1 or 2 => Ternary.Yes, 3 => Ternary.No, _ => Ternary.Unknown };
        result.G5 = And(needed, inTime);
        var reachable = !suppressed
            && ((hasEmail && !columns.IsTrue("donotemail") && MailRules.IsValid(email!)) || (hasPhone && !columns.IsTrue("donotphone")));
        result.G6 = reachable ? Ternary.Yes : Ternary.No;
        result.Qualified = And(And(And(result.G1, result.G2), And(result.G3, result.G4)), result.G6);

        var open = result.KnockedOut is null && (Meets(result.Fit, 25) || result.G1 == Ternary.Unknown);
        result.Mql = open && (recentAction || Meets(result.Behaviour, 15));
        result.NextChangeOn = NextChange(result, now, open, recentAction);
        return result;
    }

    private PointSum Fit(Dictionary<string, object> columns, JobTitle title, string? email, bool hasPhone)
    {
        var fit = default(PointSum);
        var known = columns.TryInt("industrycode", out var industry);
        fit.Add(known && industry is 6 or 7 or 12 or 16 or 20 or 31 ? 25 : 0, known, 25);

        known = columns.TryInt("numberofemployees", out var employees) && employees >= 0;
        fit.Add(employees switch { >= 5000 => 12, >= 250 => 20, >= 50 => 15, >= 10 => 8, _ => 0 }, known, 20);

        known = columns.TryMoney("revenue", out var revenue) && revenue >= 0;
        fit.Add(revenue switch { >= 50_000_000 => 15, >= 10_000_000 => 10, >= 1_000_000 => 5, _ => 0 }, known, 15);

        known = columns.TryText("address1_country", out var country) && Countries.Contains(country.AsSpan().Trim());
        fit.Add(known ? 10 : 0, known, 10);

        fit.Add(title.Points, title.IsKnown, 25);

        var quality = email is not null && MailRules.IsBusiness(email) ? 2 : 0;
        quality += columns.HasText("websiteurl") ? 2 : 0;
        fit.Add(quality + (hasPhone ? 1 : 0), true, 5);
        if (_hundred)
        {
            HundredRules.AddFit(columns, ref fit);
        }

        return fit;
    }

    private Power PowerOf(Dictionary<string, object> columns)
    {
        if (_answers.IsGiven(LatestAnswers.Authority))
        {
            return _answers.Valid(LatestAnswers.Authority) switch
            {
                "decision_maker_verified" => Power.Verified,
                "decision_maker_claimed" => Power.Claimed,
                "champion_with_path" => Power.Champion,
                "none" => Power.None,
                _ => Power.Unknown,
            };
        }

        return columns.IsTrue("decisionmaker") ? Power.Claimed : Power.Unknown;
    }

    private PointSum Bant(Dictionary<string, object> columns, Power power, int budget, int need, int timing)
    {
        var bant = default(PointSum);
        bant.Add(power switch { Power.Verified => 40, Power.Claimed or Power.Champion => 25, _ => 0 }, power != Power.Unknown, 40);
        bant.Add(budget switch { 3 => 20, 2 => 14, 1 => 8, _ => 0 }, budget >= 0, 20);
        bant.Add(need switch { 0 => 25, 1 => 17, 2 => 8, _ => 0 }, need >= 0, 25);
        bant.Add(timing switch { 0 => 15, 1 => 11, 2 => 7, 3 => 4, _ => 0 }, timing is >= 0 and <= 3, 15);
        if (_hundred)
        {
            HundredRules.AddProcess(columns, _answers, ref bant);
        }

        return bant;
    }

    private double Intent(Dictionary<string, object> columns, int timing)
    {
        _intent[0] = new DecayingGroup { Amplitude = _signals[SignalSums.Sales], Cap = 60 };
        _intent[1] = new DecayingGroup { Amplitude = _signals[SignalSums.Research], Cap = 25 };
        _intent[2] = new DecayingGroup { Constant = timing switch { 0 or 1 => 15, 2 => 8, 3 => 4, _ => 0 }, Cap = 15 };
        if (_hundred)
        {
            _intent[3] = new DecayingGroup { Constant = HundredRules.TrialPlan(columns), Amplitude = _signals[SignalSums.ProductUse], Cap = 20 };
        }

        return Sum(_intent);
    }

    private double Engagement(Dictionary<string, object> columns)
    {
        _engagement[0] = new DecayingGroup { Amplitude = _signals[SignalSums.Events], Cap = 30 };
        _engagement[1] = new DecayingGroup { Amplitude = _signals[SignalSums.Content], Cap = 30 };
        _engagement[2] = new DecayingGroup { Amplitude = _signals[SignalSums.Email], Cap = 20 };
        _engagement[3] = new DecayingGroup { Amplitude = _signals[SignalSums.Web], Cap = 20 };
        _engagement[4] = new DecayingGroup { Amplitude = _signals[SignalSums.Disengagement], Floor = -60 };
        if (_hundred)
        {
            _engagement[5] = new DecayingGroup { Constant = HundredRules.Community(columns), Amplitude = _signals[SignalSums.Community], Cap = 15 };
        }

        return Sum(_engagement);
    }

    private static double Sum(DecayingGroup[] groups)
    {
        var sum = 0.0;
        foreach (ref readonly var group in groups.AsSpan())
        {
            sum += group.Points;
        }

        return Math.Clamp(sum, 0, 100);
    }

    private DateTime? NextChange(HardCodedResult result, DateTime now, bool open, bool recentAction)
    {
        var never = long.MaxValue;
        var next = _answers.EarliestEnd(recentAction ? _signals.LatestAction + ActionLife : never);
        var constant = (0.35 * result.Fit) + (0.2 * result.Bant);
        var share = _forecast.FirstChange(_intent, _engagement, constant, open && !recentAction);
        if (share > 0)
        {
            next = Math.Min(next, now.Ticks + (long)(-Math.Log2(share) * SignalSums.HalfLifeDays * TimeSpan.TicksPerDay));
        }

        return next == never ? null : new DateTime(next - (next % TimeSpan.TicksPerSecond) + TimeSpan.TicksPerSecond, DateTimeKind.Utc);
    }

    private static int Step(double figure, double a, double b, double c) => Meets(figure, a) ? 0 : Meets(figure, b) ? 1 : Meets(figure, c) ? 2 : 3;

    private static bool Meets(double figure, double threshold) => figure >= threshold - Tolerance;

    private static Ternary And(Ternary a, Ternary b) => a < b ? a : b;
}
