import type { TableModel, ViewModel } from "../data/model.js";
import { el, fill } from "../dom/el.js";
import { drawChart } from "./chart.js";

/** A chart of a view beside its list, chosen from the charts of the table. */
export async function chartPane(model: TableModel, view: ViewModel): Promise<HTMLElement> {
    const place = el("div", { class: "chart-place" });
    const show = async () => fill(place, await drawChart(model, view, model.charts.find(each => each.id === select.value)!));
    const select = el("select", { "aria-label": "Chart", onchange: () => void show() }, ...model.charts.map(chart => el("option", { value: chart.id }, chart.name)));
    await show();
    return el("div", { class: "chart-pane" }, select, place);
}
