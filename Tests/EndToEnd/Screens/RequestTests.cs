using System;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.EndToEnd.Stories;
using XrmLeads.Schema;

namespace XrmLeads.EndToEnd.Screens;

/// <summary>How often the app asks the server.</summary>
[TestClass]
public sealed class RequestTests : AppTest
{
    private const int Most = 8;

    [TestMethod]
    public async Task The_form_of_a_lead_loads_with_at_most_eight_requests()
    {
        var quinn = await SeatAsync("quinn.qualifier");
        await quinn.GoAsync("pagetype=entitylist&etn=lead");
        quinn.Watch.Recount();
        await LeadForm.OpenAsync(quinn, Org.LeadsIn(StageChoice.Mql)[0]);

        var asked = quinn.Watch.Asked();
        Assert.IsLessThanOrEqualTo(Most, asked.Count, string.Join(Environment.NewLine, asked));
    }
}
