import { fetchPage, textOf } from "../data/rows.js";
import type { ChartModel, TableModel, ViewModel } from "../data/model.js";
import { el } from "../dom/el.js";
import { colours, shapes } from "./shapes.js";

/** Draws a chart of the rows of a view: a picture, and the same figures as a table for who does not see it. */
export async function drawChart(model: TableModel, view: ViewModel, chart: ChartModel): Promise<HTMLElement> {
    const xml = new DOMParser().parseFromString(chart.xml, "text/xml");
    const fetch = xml.querySelector("datadefinition fetch");
    if (!fetch) {
        throw new Error(`The chart ${chart.name} has no query.`);
    }

    const category = xml.querySelector("categorycollection > category")!.getAttribute("alias")!;
    const measures = [...xml.querySelectorAll("categorycollection measurecollection > measure")].map(each => each.getAttribute("alias")!);
    const page = await fetchPage(model.logicalName, queryFor(fetch, view));
    const bars = page.rows.map(row => ({ label: labelOf(fetch, category, textOf(row, category)), values: measures.map(alias => Number(row[alias] ?? 0)) }));
    const types = [...new Set([...xml.querySelectorAll("presentationdescription Series[ChartType]")].map(each => each.getAttribute("ChartType")!))];
    const draw = types.length === 1 ? shapes[types[0]!] : undefined;
    if (!draw) {
        throw new Error(`The app host draws no chart of the type ${types.join(" with ") || "none"} (${chart.name}).`);
    }

    const heads = measures.map(alias => headOf(model, fetch, alias));
    return el("figure", { class: "chart" },
        el("figcaption", {}, chart.name),
        bars.length === 0 ? el("p", { class: "empty" }, "There is nothing to show.") : draw(bars),
        bars.length > 0 && measures.length > 1
            ? el("ul", { class: "chart-legend" }, ...heads.map((head, at) => el("li", {}, el("span", { class: `legend-mark mark-${at % colours}` }), head)))
            : null,
        el("details", {},
            el("summary", {}, "Figures"),
            el("table", { "aria-label": chart.name },
                el("thead", {}, el("tr", {}, el("th", { scope: "col" }, headOf(model, fetch, category)), ...heads.map(head => el("th", { scope: "col", class: "number" }, head)))),
                el("tbody", {}, ...bars.map(bar => el("tr", {}, el("th", { scope: "row" }, bar.label), ...bar.values.map(value => el("td", { class: "number" }, value.toLocaleString("en-US")))))))));
}

// A chart shows the rows of the view: its filters and links go into the chart's query.
function queryFor(fetch: Element, view: ViewModel): string {
    const query = fetch.cloneNode(true) as Element;
    const entity = query.querySelector(":scope > entity")!;
    const source = new DOMParser().parseFromString(view.fetchXml!, "text/xml").querySelector("fetch > entity")!;
    for (const part of source.querySelectorAll(":scope > filter, :scope > link-entity")) {
        const copy = query.ownerDocument.importNode(part, true) as Element;
        copy.querySelectorAll("attribute, order").forEach(each => each.remove());
        entity.append(copy);
    }

    return new XMLSerializer().serializeToString(query);
}

function headOf(model: TableModel, fetch: Element, alias: string): string {
    const attribute = fetch.querySelector(`attribute[alias="${CSS.escape(alias)}"]`);
    const column = model.columns.find(each => each.logicalName === attribute?.getAttribute("name"));
    const sum: Record<string, string> = { count: "Count", countcolumn: "Count", sum: "Sum", avg: "Average", min: "Least", max: "Most" };
    const aggregate = attribute?.getAttribute("aggregate");
    return aggregate ? (aggregate.startsWith("count") ? "Count" : `${sum[aggregate] ?? aggregate} of ${column?.displayName ?? alias}`) : column?.displayName ?? alias;
}

// A part of a date says which part it is; an empty category says that it is.
function labelOf(fetch: Element, alias: string, text: string): string {
    if (text === "") {
        return "(blank)";
    }

    switch (fetch.querySelector(`attribute[alias="${CSS.escape(alias)}"]`)?.getAttribute("dategrouping")) {
        case "week":
            return `Week ${text}`;
        case "month":
            return new Date(2000, Number(text) - 1, 1).toLocaleDateString("en-US", { month: "long" });
        case "quarter":
            return `Quarter ${text}`;
        default:
            return text;
    }
}
