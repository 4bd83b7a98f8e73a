using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Screens;

/// <summary>
/// Writes a picture of each screen into the folder that XRMLEADS_WRITE_SCREENS names: at the width of a desktop and of a phone, light and in high contrast. XRMLEADS_ONLY_SCREENS
/// is a pattern of names, where only some are wanted.
/// </summary>
[TestClass]
[AfterAMonth]
public sealed class PictureTests : AppTest
{
    private const string Variable = "XRMLEADS_WRITE_SCREENS", Only = "XRMLEADS_ONLY_SCREENS";

    private static readonly (string Name, int Width, int Height)[] Sizes = [("desktop", 1400, 900), ("phone", 390, 844)];

    [TestMethod]
    public async Task Every_screen_in_a_picture()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
        {
            Assert.Inconclusive($"Pictures are written where {Variable} names a folder for them.");
            return;
        }

        Directory.CreateDirectory(folder);
        var admin = await SeatAsync(null);
        var wanted = new Regex(Environment.GetEnvironmentVariable(Only) ?? "", RegexOptions.CultureInvariant);
        foreach (var screen in (await Tour.OfAsync(admin, Org)).Where(screen => wanted.IsMatch(screen.Name)))
        {
            foreach (var (name, width, height) in Sizes)
            {
                await admin.Page.SetViewportSizeAsync(width, height);
                foreach (var look in (string[])["light", "contrast"])
                {
                    await admin.WearAsync(look);
                    await screen.ShowAsync(admin);
                    await admin.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{screen.Name}.{name}.{look}.png") });
                }
            }
        }
    }
}
