using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Columns of leads: values of each band and list, their edges, and values that cannot be meant.</summary>
internal static class LeadColumns
{
    /// <summary>Each column with how many times in a hundred it is filled.</summary>
    private static readonly Gen<KeyValuePair<string, string>?>[] Columns =
    [
        Column("industrycode", 80, "6", "7", "12", "31", "1", "33", "99"),
        Column("numberofemployees", 80, "0", "9", "10", "49", "50", "249", "250", "300", "4999", "5000", "-1"),
        Column("revenue", 80, "0", "999999.99", "1000000", "9999999.99", "10000000", "50000000", "-0.01"),
        Column("address1_country", 70, "Germany", " france ", "UNITED STATES", "Japan", "Spain"),
        Column("jobtitle", 80, "CEO", "Head of Sales", "Vice President", "Managing Director", "Manager", "Engineer", "Clerk", "Wizard", "Intern"),
        Column("emailaddress1", 70, "a@firm.example", "a@gmail.com", "a@firm", "nobody", " a@firm.example"),
        Column("websiteurl", 50, "firm.example", " "),
        Column("telephone1", 40, "+49 30 1", " "),
        Column("mobilephone", 20, "+49 170 1"),
        Column("decisionmaker", 30, "yes", "no"),
        Column("budgetstatus", 50, "0", "1", "2", "3", "4"),
        Column("need", 50, "0", "1", "2", "3", "-1"),
        Column("purchasetimeframe", 50, "0", "1", "2", "3", "4", "5"),
        Column("donotemail", 20, "yes", "no"),
        Column("donotphone", 20, "yes", "no"),
        Column("msdyn_gdproptout", 10, "no", "no", "yes"),
        Column("xl_suppressed", 10, "no", "no", "yes"),
    ];

    internal static Gen<List<KeyValuePair<string, string>>> Any { get; } = Gen.CollectToList(Columns).Select(Filled);

    private static Gen<KeyValuePair<string, string>?> Column(string name, int percent, params string[] values) =>
        Choose.Maybe(percent, Gen.Elements(values)).Select(value => value is null ? (KeyValuePair<string, string>?)null : new KeyValuePair<string, string>(name, value));

    private static List<KeyValuePair<string, string>> Filled(List<KeyValuePair<string, string>?> columns)
    {
        var filled = new List<KeyValuePair<string, string>>();
        foreach (var column in columns)
        {
            if (column is { } value)
            {
                filled.Add(value);
            }
        }

        return filled;
    }
}
