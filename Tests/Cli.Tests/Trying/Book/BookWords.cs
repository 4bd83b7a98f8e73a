using System.Collections.Generic;

namespace XrmLeads.Cli.Tests.Trying.Book;

/// <summary>What the people and companies of the fictional book are made of. Family names are things, so that nobody is taken for somebody.</summary>
internal static class BookWords
{
    internal static readonly IReadOnlyList<string> FirstNames =
    [
        "Ada", "Bela", "Chidi", "Dina", "Emre", "Freya", "Goran", "Hana", "Ines", "Jonas", "Kaya", "Liam", "Mei", "Noor", "Oskar", "Pia", "Quentin", "Rosa", "Sven",
        "Tara", "Umar", "Vera", "Wanda", "Xenia", "Yara", "Zeno",
    ];

    internal static readonly IReadOnlyList<string> FamilyNames =
    [
        "Teacup", "Lanternfish", "Quillfeather", "Thimble", "Candlewick", "Pumpernickel", "Snowglobe", "Kettledrum", "Windowsill", "Paperclip", "Umbrella", "Marzipan",
        "Doorbell", "Featherbed", "Gingerbread", "Hourglass", "Inkwell", "Jellybean", "Lampshade", "Mothball", "Nutcracker", "Pincushion", "Rubberduck", "Sundial",
        "Toadstool", "Wheelbarrow",
    ];

    internal static readonly IReadOnlyList<string> CompanyNames =
    [
        "Amber Anchor", "Blue Bucket", "Copper Kite", "Dapper Dolphin", "Electric Egg", "Foggy Fjord", "Golden Gear", "Humble Harbour", "Ivory Icicle", "Jolly Jetty",
        "Kindly Kiln", "Lucky Lantern", "Mellow Mill", "Nimble Needle", "Olive Orbit", "Purple Pulley", "Quiet Quarry", "Rusty Rocket", "Silver Spindle", "Tidy Turbine",
        "Upbeat Umber", "Velvet Valve", "Wobbly Wagon", "Yellow Yacht", "Zesty Zeppelin",
    ];

    internal static readonly IReadOnlyList<string> CompanyKinds = ["Works", "Partners", "Group", "Labs", "Logistics", "Holding", "Services", "Brothers"];

    /// <summary>Industries that the default definition gives points for.</summary>
    internal static readonly IReadOnlyList<string> Wanted =
        ["Business Services", "Consulting", "Durable Manufacturing", "Financial", "Insurance", "Utility Creation and Distribution"];

    internal static readonly IReadOnlyList<string> Others =
        ["Eating and Drinking Places", "Legal Services", "Social Services", "Specialty Realty", "Wholesale", "Agriculture and Non-petrol Natural Resource Extraction"];

    internal static readonly IReadOnlyList<string> Chiefs = ["Chief Executive Officer", "CFO", "CIO", "COO", "Owner", "Managing Director", "Founder"];

    internal static readonly IReadOnlyList<string> Heads =
        ["Director of Sales", "VP Marketing", "Head of Operations", "Head of Sales", "Director of Marketing", "Vice President Finance"];

    internal static readonly IReadOnlyList<string> Doers = ["Marketing Manager", "Sales Manager", "IT Manager", "Team Lead Purchasing", "Business Analyst", "Process Engineer"];

    internal static readonly IReadOnlyList<string> Helpers = ["Assistant", "Receptionist", "Clerk", "Secretary"];

    internal static readonly IReadOnlyList<string> Learners = ["Student", "Marketing Intern", "Sales Trainee"];

    /// <summary>Countries with a range of telephone numbers that their regulator keeps for fiction; the second part is what stands before the digits to be drawn.</summary>
    internal static readonly IReadOnlyList<(string Country, string Phone, int Digits)> WithPhones =
    [
        ("United States", "+1 202 555 01", 2), ("Canada", "+1 613 555 01", 2), ("United Kingdom", "+44 20 7946 0", 3), ("Germany", "+49 30 23125 ", 3),
        ("France", "+33 1 99 00 ", 4), ("Australia", "+61 2 5550 ", 4),
    ];

    /// <summary>Countries that have no such range, or whose range is not known here: no number is made up for them.</summary>
    internal static readonly IReadOnlyList<string> WithoutPhones = ["Netherlands", "Austria", "Norway", "Spain", "Poland"];

    internal static readonly IReadOnlyList<string> Elsewhere = ["Brazil", "India", "Japan", "Kenya", "Mexico"];

    /// <summary>Where leads come from: the campaign and the source.</summary>
    internal static readonly IReadOnlyList<(string Campaign, string Source)> Campaigns =
    [
        ("Summer trade fair 2010", "Trade Show"), ("Webinar: one definition of a lead", "Seminar"), ("Search ads, autumn 2010", "Advertisement"),
        ("Website", "Web"), ("Partner programme", "Partner"), ("Customers recommend us", "Word of Mouth"), ("Newsletter, October 2010", "Web"),
    ];

    internal static readonly IReadOnlyList<string> Domains = ["example.com", "example.org", "example.net"];
}
