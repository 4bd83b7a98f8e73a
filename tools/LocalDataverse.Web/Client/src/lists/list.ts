import { el, fill } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { renderCommandBar } from "../commands/bar.js";
import { table, theApp } from "../data/server.js";
import type { ViewModel } from "../data/model.js";
import { chartPane } from "../dashboards/chartpane.js";
import type { PageAddress } from "../shell/address.js";
import { rename, type ShownPage } from "../shell/router.js";
import { Grid } from "./grid.js";
import { defaultView, publicViews } from "./view.js";

const rowsOnPage = 50;

/** Shows the rows of a table: a view chosen from the table's views, searched, sorted, with commands and charts. */
export async function showList(main: HTMLElement, page: PageAddress): Promise<ShownPage> {
    const model = await table(page.etn!);
    const views = viewsOfApp(publicViews(model));
    let view = views.find(each => each.id === page.viewid) ?? (views.some(each => each.isDefault) ? defaultView(model) : firstOfApp(views));
    if (!view) {
        throw new Error(`The app has no view of ${model.pluralName}.`);
    }

    const bar = el("div", { class: "command-slot" });
    const grid = new Grid({ table: model, view, count: rowsOnPage, label: model.pluralName, selectable: true, onSelect: () => void commands() });
    const commands = () => renderCommandBar(bar, { kind: "list", table: model, grid });
    const charts = el("div", { class: "chart-slot" });
    const select = el("select", {
        "aria-label": "View", class: "view-switch", onchange: async () => {
            view = views.find(each => each.id === select.value)!;
            rename({ ...page, viewid: view.id });
            heading.textContent = view.name;
            await Promise.all([grid.showView(view), showChart()]);
        },
    }, ...views.map(each => el("option", { value: each.id, selected: each.id === view!.id }, each.name)));
    const search = el("input", { type: "search", "aria-label": `Search in ${model.pluralName}`, placeholder: "Filter by keyword" });
    const heading = el("h1", { class: "visually-hidden" }, view.name);
    const toggle = el("button", {
        type: "button", class: "command", "aria-pressed": "false", onclick: async () => {
            const on = toggle.getAttribute("aria-pressed") !== "true";
            toggle.setAttribute("aria-pressed", String(on));
            await showChart();
        },
    }, icon("chart"), "Show chart");
    const showChart = async () => fill(charts, toggle.getAttribute("aria-pressed") === "true" ? await chartPane(model, view!) : null);
    fill(main,
        el("div", { class: "list-page" },
            heading,
            el("div", { class: "list-commands" }, bar),
            el("div", { class: "list-head" },
                el("span", { class: "view-choice" }, select),
                model.charts.length > 0 ? toggle : null,
                el("form", { role: "search", onsubmit: (event: Event) => { event.preventDefault(); void grid.search(search.value.trim()); } },
                    search, el("button", { type: "submit", class: "icon-button", "aria-label": "Search" }, icon("search")))),
            el("div", { class: "list-body" }, charts, grid.element)));
    search.addEventListener("search", () => void grid.search(search.value.trim()));
    await Promise.all([grid.refresh(), commands()]);
    return { title: view.name };
}

// A standard table's own default view is not here: the first that the app lists stands for it.
function firstOfApp(views: ViewModel[]): ViewModel | undefined {
    const order = theApp().components.filter(each => each.type === "26").map(each => each.id);
    return [...views].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))[0];
}

// Where the app lists views of the table, only those are offered.
function viewsOfApp(views: ViewModel[]): ViewModel[] {
    const listed = new Set(theApp().components.filter(each => each.type === "26").map(each => each.id));
    const own = views.filter(view => listed.has(view.id));
    return own.length > 0 ? own : views;
}
