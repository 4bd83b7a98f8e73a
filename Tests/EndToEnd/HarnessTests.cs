using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd;

/// <summary>The browser, the org and the watch over both.</summary>
[TestClass]
public sealed class HarnessTests : AppTest
{
    [TestMethod]
    public async Task A_user_is_signed_in_and_his_org_is_served()
    {
        var mia = await SeatAsync("mia.marketing");
        await mia.Page.GotoAsync(Org.Address + "api/data/v9.2/WhoAmI");
        Assert.Contains("UserId", await mia.Page.ContentAsync());
    }

    [TestMethod]
    public async Task The_watch_sees_what_goes_wrong()
    {
        var mia = await SeatAsync("mia.marketing");
        mia.Watch.Expect("refused: 404");
        mia.Watch.Expect("console: Failed to load resource");
        await mia.Page.GotoAsync(Org.Address + "api/data/v9.2/nothings");
        Assert.IsEmpty(mia.Faults());
        await mia.Page.EvaluateAsync("() => { setTimeout(() => { throw new Error('thrown on purpose'); }); }");
        await mia.Page.WaitForTimeoutAsync(200);
        Assert.HasCount(1, mia.Faults());
        mia.Watch.Expect("thrown on purpose");
    }
}
