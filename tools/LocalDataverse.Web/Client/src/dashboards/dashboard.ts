import { table, theApp } from "../data/server.js";
import type { DashboardModel } from "../data/model.js";
import { el, fill } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { Grid } from "../lists/grid.js";
import { addressOf, plainId, type PageAddress } from "../shell/address.js";
import { go, type ShownPage } from "../shell/router.js";
import { drawChart } from "./chart.js";

/** Shows a dashboard: its charts and lists, section by section. */
export async function showDashboard(main: HTMLElement, page: PageAddress): Promise<ShownPage> {
    const listed = theApp().dashboards;
    const dashboard = listed.find(each => each.id === page.id) ?? (page.id ? undefined : listed[0]);
    if (!dashboard) {
        throw new Error(`The app has no dashboard ${page.id}.`);
    }

    const select = el("select", {
        "aria-label": "Dashboard", class: "view-switch", onchange: () => void go({ pagetype: "dashboard", id: select.value }),
    }, ...listed.map(each => el("option", { value: each.id, selected: each === dashboard }, each.name)));
    const sections = partsOf(dashboard);
    fill(main, el("div", { class: "dashboard" },
        el("div", { class: "list-head" }, el("h1", { class: "visually-hidden" }, dashboard.name), select),
        el("div", { class: "dashboard-parts" }, ...sections.map(section => section.element))));
    await Promise.all(sections.map(section => section.load()));
    return { title: dashboard.name };
}

interface Part {
    element: HTMLElement;
    load(): Promise<void>;
}

function partsOf(dashboard: DashboardModel): Part[] {
    const xml = new DOMParser().parseFromString(dashboard.xml, "text/xml");
    return [...xml.querySelectorAll("section cell")].filter(cell => cell.querySelector("control")).map(cell => {
        const label = cell.querySelector(":scope > labels > label")?.getAttribute("description") || cell.closest("section")?.querySelector(":scope > labels > label")?.getAttribute("description") || "";
        const parameter = (name: string) => cell.querySelector(`control > parameters > ${name}`)?.textContent ?? "";
        const body = el("div", { class: "dashboard-body" });
        const link = el("a", { href: addressOf(theApp().app.name, { pagetype: "entitylist", etn: parameter("TargetEntityType"), viewid: plainId(parameter("ViewId")) }) }, "Open the list");
        const element = el("section", { class: "dashboard-part", "aria-label": label }, el("div", { class: "dashboard-part-head" }, el("h2", {}, label), link), body);
        element.style.setProperty("--span", cell.getAttribute("colspan") ?? "1");
        return {
            element,
            load: async () => {
                try {
                    await loadPart(body, label, parameter);
                } catch (fault) {
                    fill(body, el("p", { class: "fault", role: "alert" }, icon("error"), fault instanceof Error ? fault.message : String(fault)));
                }
            },
        };
    });
}

async function loadPart(body: HTMLElement, label: string, parameter: (name: string) => string): Promise<void> {
    const model = await table(parameter("TargetEntityType"));
    const view = model.views.find(each => each.id === plainId(parameter("ViewId")));
    if (!view) {
        throw new Error(`The table ${model.logicalName} has no view ${parameter("ViewId")}.`);
    }

    if (parameter("ChartGridMode") === "Chart") {
        const chart = model.charts.find(each => each.id === plainId(parameter("VisualizationId")));
        if (!chart) {
            throw new Error(`The table ${model.logicalName} has no chart ${parameter("VisualizationId")}.`);
        }

        fill(body, await drawChart(model, view, chart));
        return;
    }

    const grid = new Grid({ table: model, view, count: Number(parameter("RecordsPerPage") || 10), label, selectable: false });
    fill(body, grid.element);
    await grid.refresh();
}
