using System;
using System.Collections.Generic;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>The rules on columns and answers that only the variant of 100 criteria has.</summary>
internal static class HundredRules
{
    internal static void AddFit(Dictionary<string, object> columns, ref PointSum fit)
    {
        AddFirmographics(columns, ref fit);
        AddTechnographics(columns, ref fit);
        AddAccount(columns, ref fit);
        AddContact(columns, ref fit);
    }

    internal static void AddProcess(Dictionary<string, object> columns, LatestAnswers answers, ref PointSum bant)
    {
        var points = 0.0;
        var known = true;
        if (Read(columns, "xb_stage", ref known, out var stage))
        {
            points += stage switch { 1 => 5, 2 => 3, _ => 0 };
        }

        if (Read(columns, "xb_method", ref known, out var method))
        {
            points += method == 1 ? 2 : 0;
        }

        if (Read(columns, "xb_committee", ref known, out var committee))
        {
            points += committee switch { 1 => 3, 2 => 1, _ => 0 };
        }

        if (Read(columns, "xb_contract", ref known, out var contract))
        {
            points += contract switch { 1 => 4, 2 => 2, _ => 0 };
        }

        points += Flag(columns, "xb_rfp", ref known) ? 4 : 0;
        points += Flag(columns, "xb_trial", ref known) ? 3 : 0;
        points += Flag(columns, "xb_legal", ref known) ? 1 : 0;
        if (Read(columns, "xb_users", ref known, out var users))
        {
            points += users switch { >= 1000 => 5, >= 100 => 3, >= 10 => 1, _ => 0 };
            known &= users >= 0;
        }

        switch (answers.Valid(LatestAnswers.Procurement))
        {
            case "ready":
                points += 5;
                break;
            case "started":
                points += 3;
                break;
            case "none":
                break;
            default:
                known = false;
                break;
        }

        switch (answers.Valid(LatestAnswers.Competition))
        {
            case "none":
                points += 4;
                break;
            case "some":
                points += 2;
                break;
            case "strong":
                break;
            default:
                known = false;
                break;
        }

        bant.Add(points, known, 20);
    }

    /// <summary>The points of the trial's plan, in the group on the use of the trial.</summary>
    internal static double TrialPlan(Dictionary<string, object> columns) =>
        columns.TryInt("xb_trialplan", out var plan) ? plan switch { 1 => 2, 2 => 5, _ => 0 } : 0;

    /// <summary>The points of the group on the community that do not decay.</summary>
    internal static double Community(Dictionary<string, object> columns)
    {
        var points = columns.TryInt("xb_nps", out var nps) ? nps switch { >= 50 => 3, >= 0 => 1, _ => 0 } : 0;
        return points + (columns.TryInt("xb_visits", out var visits) ? visits switch { >= 100 => 2, >= 10 => 1, _ => 0 } : 0);
    }

    private static void AddFirmographics(Dictionary<string, object> columns, ref PointSum fit)
    {
        var points = 0.0;
        var known = true;
        if (Read(columns, "xb_ownership", ref known, out var ownership))
        {
            points += ownership switch { 1 => 4, 2 or 3 => 2, _ => 0 };
        }

        if (Read(columns, "xb_region", ref known, out var region))
        {
            points += region switch { 10 or 20 or 30 => 3, 40 => 1, _ => 0 };
        }

        if (Read(columns, "xb_segment", ref known, out var segment))
        {
            points += segment switch { 1 => 5, 2 => 3, 3 => 1, _ => 0 };
        }

        if (Read(columns, "xb_growth", ref known, out var growth))
        {
            points += growth is 1 or 2 ? 4 : 0;
            known &= growth is 1 or 2 or 3;
        }

        if (Read(columns, "xb_funding", ref known, out var funding))
        {
            points += funding is >= 1 and <= 5 ? 3 : 0;
        }

        if (Read(columns, "xb_listing", ref known, out var listing))
        {
            points += listing == 1 ? 2 : 0;
        }

        if (Read(columns, "xb_sites", ref known, out var sites))
        {
            points += sites switch { >= 10 => 4, >= 2 => 2, _ => 0 };
            known &= sites >= 0;
        }

        if (Read(columns, "xb_itstaff", ref known, out var staff))
        {
            points += staff switch { >= 500 => 5, >= 50 => 3, >= 5 => 1, _ => 0 };
            known &= staff >= 0;
        }

        if (columns.TryMoney("xb_itbudget", out var budget))
        {
            points += budget switch { >= 1_000_000 => 4, >= 100_000 => 2, _ => 0 };
            known &= budget >= 0;
        }
        else
        {
            known = false;
        }

        if (Read(columns, "xb_founded", ref known, out var founded))
        {
            points += founded switch { >= 2010 => 3, >= 1990 => 2, >= 1800 => 1, _ => 0 };
            known &= founded >= 1800;
        }

        fit.Add(points, known, 20);
    }

    private static void AddTechnographics(Dictionary<string, object> columns, ref PointSum fit)
    {
        var known = true;
        var points = Flag(columns, "xb_usescrm", ref known) ? 3.0 : 0;
        points += Flag(columns, "xb_useserp", ref known) ? 2 : 0;
        points += Flag(columns, "xb_cloud", ref known) ? 2 : 0;
        if (columns.TryFlag("xb_legacy", out var legacy))
        {
            points += legacy ? 0 : 2;
        }
        else
        {
            known = false;
        }

        points += columns.HasText("xb_techstack") ? 1 : 0;
        points += columns.HasText("xb_vendor") ? 2 : 0;
        points += columns.HasText("xb_apikey") ? 1 : 0;
        points += columns.HasText("xb_integrator") || columns.HasText("xb_partner") ? 2 : 0;
        if (columns.TryText("xb_platform", out var text))
        {
            var platform = text.AsSpan().Trim();
            if (Is(platform, "Azure") || Is(platform, "AWS"))
            {
                points += 4;
            }
            else if (Is(platform, "Google Cloud"))
            {
                points += 2;
            }
            else if (!Is(platform, "On premises"))
            {
                known = false;
            }
        }
        else
        {
            known = false;
        }

        if (columns.TryText("xb_language", out text))
        {
            var language = text.AsSpan().Trim();
            points += Is(language, "English") || Is(language, "German") || Is(language, "French") ? 1 : 0;
        }
        else
        {
            known = false;
        }

        fit.Add(points, known, 15);
    }

    private static void AddAccount(Dictionary<string, object> columns, ref PointSum fit)
    {
        var points = 0.0;
        var known = true;
        if (Read(columns, "xb_relation", ref known, out var relation))
        {
            points += relation switch { 1 => 5, 2 => -5, _ => 0 };
        }

        if (Read(columns, "xb_rating", ref known, out var rating))
        {
            points += rating switch { 1 => 4, 2 => 2, 3 => -2, _ => 0 };
        }

        if (Read(columns, "xb_tier", ref known, out var tier))
        {
            points += tier switch { 1 => 5, 2 => 3, 3 => 1, _ => 0 };
        }

        if (Read(columns, "xb_history", ref known, out var history))
        {
            points += history switch { 1 => 3, 2 => -4, _ => 0 };
        }

        if (Read(columns, "xb_openorders", ref known, out var orders))
        {
            points += orders switch { >= 10 => 4, >= 1 => 2, _ => 0 };
            known &= orders >= 0;
        }

        if (Read(columns, "xb_tickets", ref known, out var tickets))
        {
            points += tickets switch { >= 20 => -3, >= 5 => 0, >= 0 => 2, _ => 0 };
            known &= tickets >= 0;
        }

        if (Read(columns, "xb_paydays", ref known, out var days))
        {
            points += days switch { >= 60 => -4, >= 30 => 0, >= 0 => 2, _ => 0 };
            known &= days >= 0;
        }

        points += Department(columns, ref known);
        points += Industry(columns, ref known);
        if (columns.TryText("xb_partneremail", out var email))
        {
            var domain = MailRules.Domain(email);
            points += Is(domain, "partner.example") || Is(domain, "reseller.example") ? 3 : 0;
        }

        fit.Add(points, known, 15, -10);
    }

    private static double Department(Dictionary<string, object> columns, ref bool known)
    {
        var points = 0;
        if (columns.TryText("xb_department", out var text))
        {
            var afterInformation = false;
            var cutter = new WordCutter(text);
            while (cutter.Next(out var word))
            {
                if (Is(word, "procurement") || Is(word, "purchasing"))
                {
                    points = 3;
                }
                else if (Is(word, "it") || (afterInformation && Is(word, "technology")))
                {
                    points = Math.Max(points, 2);
                }
                else if (Is(word, "marketing") || Is(word, "sales"))
                {
                    points = Math.Max(points, 1);
                }

                afterInformation = Is(word, "information");
            }
        }

        known &= points > 0;
        return points;
    }

    private static double Industry(Dictionary<string, object> columns, ref bool known)
    {
        var points = 0;
        if (columns.TryText("xb_industrytext", out var text))
        {
            var cutter = new WordCutter(text);
            while (cutter.Next(out var word))
            {
                if (Is(word, "software") || Is(word, "cloud"))
                {
                    points = 2;
                }
                else if (Is(word, "machine") || Is(word, "machinery"))
                {
                    points = Math.Max(points, 1);
                }
            }
        }

        known &= points > 0;
        return points;
    }

    private static void AddContact(Dictionary<string, object> columns, ref PointSum fit)
    {
        var points = 0.0;
        var known = true;
        if (Read(columns, "xb_seniority", ref known, out var seniority))
        {
            points += seniority switch { 1 => 4, 2 => 2, _ => 0 };
        }

        if (Read(columns, "xb_function", ref known, out var function))
        {
            points += function switch { 1 or 2 => 3, 3 => 1, _ => 0 };
        }

        if (Read(columns, "xb_channel", ref known, out var channel))
        {
            points += channel == 1 ? 1 : 0;
        }

        points += columns.HasText("xb_linkedin") ? 1 : 0;
        points += columns.HasText("xb_assistant") ? 1 : 0;
        points += Flag(columns, "xb_verified", ref known) ? 2 : 0;
        if (columns.TryText("xb_salutation", out var salutation))
        {
            points += Is(salutation.AsSpan().Trim(), "Dr.") ? 1 : 0;
        }
        else
        {
            known = false;
        }

        points += Skills(columns, ref known);
        fit.Add(points, known, 10);
    }

    private static double Skills(Dictionary<string, object> columns, ref bool known)
    {
        var points = 0.0;
        if (columns.TryText("xb_skills", out var text))
        {
            var cutter = new WordCutter(text);
            while (cutter.Next(out var word))
            {
                if (Is(word, "sql") || Is(word, "python"))
                {
                    points = 1;
                }
                else if (Is(word, "excel"))
                {
                    points = Math.Max(points, 0.5);
                }
            }
        }

        known &= points > 0;
        return points;
    }

    private static bool Read(Dictionary<string, object> columns, string name, ref bool known, out int value)
    {
        var found = columns.TryInt(name, out value);
        known &= found;
        return found;
    }

    private static bool Flag(Dictionary<string, object> columns, string name, ref bool known)
    {
        known &= columns.TryFlag(name, out var value);
        return value;
    }

    private static bool Is(ReadOnlySpan<char> text, string other) => text.Equals(other, StringComparison.OrdinalIgnoreCase);
}
