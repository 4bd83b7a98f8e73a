import { fetchPage, textOf } from "../data/rows.js";
import type { ChartModel, TableModel, ViewModel } from "../data/model.js";
import { el, svg } from "../dom/el.js";

interface Bar {
    label: string;
    values: number[];
}

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
    const bars = page.rows.map(row => ({ label: textOf(row, category) || "(blank)", values: measures.map(alias => Number(row[alias] ?? 0)) }));
    const types = [...xml.querySelectorAll("presentationdescription Series")].map(each => each.getAttribute("ChartType") ?? "Column");
    const draw = shapes[types[0] ?? "Column"];
    if (!draw) {
        throw new Error(`The app host draws no chart of the type ${types[0]}.`);
    }

    const heads = measures.map(alias => headOf(model, fetch, alias));
    return el("figure", { class: "chart" },
        el("figcaption", {}, chart.name),
        bars.length === 0 ? el("p", { class: "empty" }, "There is nothing to show.") : draw(bars) as unknown as HTMLElement,
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

const shapes: Record<string, (bars: Bar[]) => SVGElement> = {
    Column: columns,
    StackedColumn: columns,
    Bar: bars,
    StackedBar: bars,
    Funnel: funnel,
    Pie: rows => pie(rows, 0),
    Doughnut: rows => pie(rows, 48),
    Line: line,
    Area: line,
};

function columns(all: Bar[]): SVGElement {
    const { width, height } = { width: Math.max(360, all.length * 56), height: 260 };
    const most = Math.max(1, ...all.map(total));
    const step = (width - 20) / all.length;
    return frame(width, height, all.flatMap((bar, at) => {
        let top = height - 60;
        return [
            ...bar.values.map((value, series) => {
                const size = value / most * (height - 90);
                top -= size;
                return svg("rect", { x: 10 + at * step + step * 0.15, y: top, width: step * 0.7, height: size, class: `series-${series % 6}` });
            }),
            text(10 + at * step + step / 2, top - 6, total(bar).toLocaleString("en-US"), "middle"),
            slanted(10 + at * step + step / 2, height - 44, bar.label),
        ];
    }));
}

function bars(all: Bar[]): SVGElement {
    const width = 460;
    const most = Math.max(1, ...all.map(total));
    return frame(width, all.length * 30 + 10, all.flatMap((bar, at) => {
        let left = 160;
        return [
            text(152, at * 30 + 22, short(bar.label, 22), "end"),
            ...bar.values.map((value, series) => {
                const size = value / most * (width - 220);
                left += size;
                return svg("rect", { x: left - size, y: at * 30 + 8, width: size, height: 20, class: `series-${series % 6}` });
            }),
            text(left + 6, at * 30 + 22, total(bar).toLocaleString("en-US"), "start"),
        ];
    }));
}

function funnel(all: Bar[]): SVGElement {
    const width = 420;
    const most = Math.max(1, ...all.map(total));
    return frame(width, all.length * 40 + 10, all.flatMap((bar, at) => {
        const size = Math.max(4, total(bar) / most * (width - 200));
        return [
            svg("rect", { x: 120 + (width - 200 - size) / 2, y: at * 40 + 6, width: size, height: 32, class: `series-${at % 6}` }),
            text(112, at * 40 + 26, short(bar.label, 16), "end"),
            text(width - 70, at * 40 + 26, total(bar).toLocaleString("en-US"), "start"),
        ];
    }));
}

function pie(all: Bar[], hole: number): SVGElement {
    const sum = Math.max(1, all.reduce((all, bar) => all + total(bar), 0));
    let angle = -Math.PI / 2;
    const parts: SVGElement[] = [];
    all.forEach((bar, at) => {
        const share = total(bar) / sum;
        const end = angle + Math.max(0.0001, Math.min(0.9999, share)) * 2 * Math.PI;
        const [x1, y1, x2, y2] = [110 + 90 * Math.cos(angle), 110 + 90 * Math.sin(angle), 110 + 90 * Math.cos(end), 110 + 90 * Math.sin(end)];
        parts.push(svg("path", { d: `M110 110L${x1} ${y1}A90 90 0 ${share > 0.5 ? 1 : 0} 1 ${x2} ${y2}Z`, class: `series-${at % 6}` }));
        parts.push(svg("rect", { x: 230, y: at * 24 + 12, width: 12, height: 12, class: `series-${at % 6}` }), text(250, at * 24 + 22, `${short(bar.label, 22)}: ${total(bar).toLocaleString("en-US")}`, "start"));
        angle = end;
    });
    if (hole > 0) {
        parts.push(svg("circle", { cx: 110, cy: 110, r: hole, class: "hole" }));
    }

    return frame(460, Math.max(220, all.length * 24 + 20), parts);
}

function line(all: Bar[]): SVGElement {
    const { width, height } = { width: Math.max(360, all.length * 56), height: 260 };
    const most = Math.max(1, ...all.flatMap(bar => bar.values));
    const step = (width - 40) / Math.max(1, all.length - 1);
    const y = (value: number) => height - 60 - value / most * (height - 100);
    const series = all[0]?.values.map((_, at) => svg("polyline", { class: `line-${at % 6}`, points: all.map((bar, x) => `${20 + x * step},${y(bar.values[at] ?? 0)}`).join(" ") })) ?? [];
    return frame(width, height, [
        ...series,
        ...all.flatMap((bar, at) => [
            ...bar.values.map((value, each) => svg("circle", { cx: 20 + at * step, cy: y(value), r: 4, class: `series-${each % 6}` })),
            text(20 + at * step, y(bar.values[0] ?? 0) - 10, total(bar).toLocaleString("en-US"), "middle"),
            slanted(20 + at * step, height - 44, bar.label),
        ]),
    ]);
}

function frame(width: number, height: number, parts: SVGElement[]): SVGElement {
    return svg("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", focusable: "false" }, ...parts);
}

function text(x: number, y: number, content: string, anchor: string): SVGElement {
    return svg("text", { x, y, "text-anchor": anchor }, content);
}

function slanted(x: number, y: number, content: string): SVGElement {
    return svg("text", { x, y, "text-anchor": "end", transform: `rotate(-30 ${x} ${y})` }, short(content, 14));
}

function total(bar: Bar): number {
    return bar.values.reduce((sum, value) => sum + value, 0);
}

function short(content: string, most: number): string {
    return content.length > most ? `${content.slice(0, most - 1)}…` : content;
}
