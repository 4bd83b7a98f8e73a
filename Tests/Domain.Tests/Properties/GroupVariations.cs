using System.Collections.Generic;
using FsCheck;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Edits of dimensions and groups: half-lives, caps, floors, and criteria that take points beside those that give them.</summary>
internal static class GroupVariations
{
    private const string Intent = "dimensions.intent.", Engagement = "dimensions.engagement.", Fit = "dimensions.fit.groups.";

    internal static Gen<List<string>> With(string[] halfLives) => Variations.All(
        Variations.Edits(30, Intent + "halfLifeDays removed"),
        Variations.Edits(30, Engagement + "halfLifeDays removed"),
        HalfLife(Intent, "sales_actions", halfLives),
        HalfLife(Intent, "buying_research", halfLives),
        HalfLife(Engagement, "events", halfLives),
        HalfLife(Engagement, "content", halfLives),
        HalfLife(Engagement, "email", halfLives),
        HalfLife(Engagement, "web", halfLives),
        HalfLife(Engagement, "disengagement", halfLives),
        Cap(Intent, "sales_actions", "40", "45", "60", "100"),
        Cap(Intent, "buying_research", "10", "12.5", "60", "100"),
        Cap(Engagement, "events", "15", "20", "60", "100"),
        Cap(Engagement, "content", "8", "40", "100"),
        Cap(Engagement, "email", "3", "35.5"),
        Taken(Intent, "sales_actions", "contact_sales", "-12", "-40"),
        Taken(Intent, "buying_research", "product_page", "-8", "-9"),
        Taken(Intent, "buying_research", "case_study", "-5.5", "-60"),
        Taken(Engagement, "events", "event_register", "-10", "-30"),
        Taken(Engagement, "email", "email_open", "-2", "-15"),
        Taken(Engagement, "web", "blog_comment", "-4", "-4"),
        Variations.Edit(20, Engagement + "groups.disengagement.floor", "-30", "-45.5", "-100"),
        Variations.Edits(
            25,
            Intent + "groups.declared_timing.criteria.declared_timing.ignoreWhenEmpty = true",
            Intent + "groups.declared_timing.criteria.+ = "
            + "{\"id\":\"roadmap_call\",\"label\":\"Roadmap call\",\"kind\":\"signal\",\"signal\":\"roadmap_call\",\"points\":6,\"halfLifeDays\":" + halfLives[0] + "}"),
        Variations.Edits(15, Fit + "industry.cap = 60", Fit + "industry.criteria.industry.rows.0.points = 60"),
        Variations.Edits(
            20,
            Fit + "size.criteria.employees.ignoreWhenEmpty = true",
            Fit + "size.criteria.+ = {\"id\":\"mail\",\"label\":\"Mail\",\"kind\":\"flag\",\"columns\":[\"donotemail\"],\"is\":false,\"points\":4}"),
        Variations.Edits(15, Fit + "data_quality.floor = -40", Fit + "data_quality.criteria.phone.points = -33.3"));

    private static Gen<string[]> HalfLife(string dimension, string group, string[] halfLives) =>
        Variations.Edit(60, dimension + "groups." + group + ".halfLifeDays", halfLives);

    private static Gen<string[]> Cap(string dimension, string group, params string[] caps) => Variations.Edit(35, dimension + "groups." + group + ".cap", caps);

    private static Gen<string[]> Taken(string dimension, string group, string criterion, string points, string floor) => Variations.Edits(
        40, dimension + "groups." + group + ".floor = " + floor, dimension + "groups." + group + ".criteria." + criterion + ".points = " + points);
}
