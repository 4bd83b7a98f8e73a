using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Host;

/// <summary>A form that is not as the solution has it: another layout, or a script beside its own. What the host does with it is what it would do with any other solution.</summary>
internal static class ChangedForm
{
    /// <summary>Adds a script to the form of a lead: it is given the context of each opening, and keeps that of the form as <c>tested</c>.</summary>
    internal static Task AddScriptAsync(this Seat seat, string script) => seat.AddToLibraryAsync("xl_/js/forms/lead.js", $$"""
        (() => {
            const first = Xl.Forms.Lead.onLoad;
            Xl.Forms.Lead.onLoad = context => {
                globalThis.tested = context.getFormContext();
                const entity = tested.data.entity;
                {{script}}
                return first(context);
            };
        })();
        """);

    /// <summary>Adds text to the end of a script.</summary>
    internal static Task AddToLibraryAsync(this Seat seat, string library, string text) => seat.Page.RouteAsync($"**/WebResources/{library}", async route =>
    {
        var response = await route.FetchAsync();
        await route.FulfillAsync(new() { Response = response, Body = await response.TextAsync() + Environment.NewLine + text });
    });

    /// <summary>Changes what the host tells of a table.</summary>
    internal static Task ChangeTableAsync(this Seat seat, string table, Action<JsonNode> change) => seat.Page.RouteAsync($"**/_local/app/table/{table}", async route =>
    {
        var response = await route.FetchAsync();
        var model = JsonNode.Parse(await response.TextAsync())!;
        change(model);
        await route.FulfillAsync(new() { Response = response, Body = model.ToJsonString() });
    });

    /// <summary>Changes the XML of the main form of a table.</summary>
    internal static Task ChangeFormAsync(this Seat seat, string table, Func<string, string> change) => seat.ChangeTableAsync(table, model =>
    {
        var form = model.MainForm();
        var before = form["xml"]!.GetValue<string>();
        var after = change(before);
        form["xml"] = after != before ? after : throw new InvalidOperationException("The form was not changed.");
    });

    /// <summary>The main form of a table.</summary>
    internal static JsonNode MainForm(this JsonNode table) => table["forms"]!.AsArray().First(each => each!["type"]!.GetValue<string>() == "main")!;

    /// <summary>Makes the app lose its patience after a moment instead of ten seconds.</summary>
    /// <param name="seat">Who waits.</param>
    /// <param name="moment">How long he waits now, in milliseconds.</param>
    internal static Task LosePatienceSoonAsync(this Seat seat, int moment) => seat.Page.AddInitScriptAsync($$"""
        (() => {
            const wait = window.setTimeout;
            window.setTimeout = (act, milliseconds, ...others) => wait.call(window, act, milliseconds === 10000 ? {{moment}} : milliseconds, ...others);
        })();
        """);
}
