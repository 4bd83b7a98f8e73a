using System.Collections.Generic;

namespace XrmLeads.Cli.Connecting;

/// <summary>An invented user of a new local org.</summary>
/// <param name="DomainName">The name to sign in with.</param>
/// <param name="FullName">The name that people read.</param>
/// <param name="Roles">The roles: one of the platform and one of the solution.</param>
internal sealed record LocalUser(string DomainName, string FullName, params string[] Roles)
{
    /// <summary>One user for each role of people, and three sales reps, so that a lead can go from one to another.</summary>
    internal static readonly IReadOnlyList<LocalUser> All =
    [
        new("mia.marketing", "Mia Marketing", "Salesperson", "XrmLeads Marketing"),
        new("quinn.qualifier", "Quinn Qualifier", "Salesperson", "XrmLeads Qualifier"),
        new("sam.sales", "Sam Sales", "Salesperson", "XrmLeads Sales Rep"),
        new("rae.sales", "Rae Sales", "Salesperson", "XrmLeads Sales Rep"),
        new("kim.sales", "Kim Sales", "Salesperson", "XrmLeads Sales Rep"),
        new("morgan.manager", "Morgan Manager", "Sales Manager", "XrmLeads Sales Manager"),
        new("mara.signs", "Mara Signs-Marketing", "Basic User", "XrmLeads Definition Signer Marketing"),
        new("sol.signs", "Sol Signs-Sales", "Basic User", "XrmLeads Definition Signer Sales"),
        new("alex.admin", "Alex Admin", "Salesperson", "XrmLeads Administrator"),
    ];
}
