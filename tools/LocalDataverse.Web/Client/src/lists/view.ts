import { table } from "../data/server.js";
import type { Column, TableModel, ViewModel } from "../data/model.js";

/** A column of a view as a list shows it. */
export interface ViewColumn {
    /** Column or alias.column. */
    name: string;
    label: string;
    width: number;
    /** Undefined where the column is of a linked table that is not known. */
    column: Column | undefined;
    /** Columns of the table itself can be sorted by. */
    sortable: boolean;
}

/** What changes a view's query: order, search, page, the row that it belongs to. */
export interface Asked {
    order?: { name: string; descending: boolean };
    search?: string;
    page: number;
    cookie?: string;
    count: number;
    /** Only rows whose lookup column points at this id. */
    parent?: { column: string; id: string };
    withTotal: boolean;
}

/** The public views of a table that the app has, in the order of their names. */
export function publicViews(model: TableModel): ViewModel[] {
    return model.views.filter(view => view.queryType === 0 && view.fetchXml && view.layoutXml).sort((one, other) => one.name.localeCompare(other.name));
}

/** The view that a list begins with. */
export function defaultView(model: TableModel): ViewModel {
    const views = publicViews(model);
    const found = views.find(view => view.isDefault) ?? views[0];
    if (!found) {
        throw new Error(`The table ${model.logicalName} has no public view.`);
    }

    return found;
}

/** The columns that a view shows, with what heads them. */
export async function columnsOf(model: TableModel, view: ViewModel): Promise<ViewColumn[]> {
    const layout = parse(view.layoutXml!);
    const fetch = parse(view.fetchXml!);
    const cells = [...layout.querySelectorAll("cell")].filter(cell => cell.getAttribute("ishidden") !== "1");
    return Promise.all(cells.map(async cell => {
        const name = cell.getAttribute("name")!;
        const [alias, of] = name.includes(".") ? name.split(".") as [string, string] : [undefined, name];
        const linked = alias === undefined ? undefined : fetch.querySelector(`link-entity[alias="${CSS.escape(alias)}"]`)?.getAttribute("name");
        const owner = alias === undefined ? model : linked ? await table(linked) : undefined;
        const column = owner?.columns.find(each => each.logicalName === of);
        return {
            name,
            label: alias === undefined || !owner ? column?.displayName ?? name : `${column?.displayName ?? of} (${owner.displayName})`,
            width: Number(cell.getAttribute("width") ?? 100),
            column,
            sortable: alias === undefined && column !== undefined && cell.getAttribute("disableSorting") !== "1",
        };
    }));
}

/** How a view is sorted by itself. */
export function orderOf(view: ViewModel): { name: string; descending: boolean } | undefined {
    const order = parse(view.fetchXml!).querySelector("fetch > entity > order");
    return order ? { name: order.getAttribute("attribute")!, descending: order.getAttribute("descending") === "true" } : undefined;
}

/** The query of a view with what a person asked of it. */
export function queryOf(model: TableModel, view: ViewModel, asked: Asked): string {
    const xml = parse(view.fetchXml!);
    const fetch = xml.documentElement;
    const entity = fetch.querySelector(":scope > entity")!;
    fetch.setAttribute("page", String(asked.page));
    fetch.setAttribute("count", String(asked.count));
    if (asked.cookie) {
        fetch.setAttribute("paging-cookie", asked.cookie);
    }

    if (asked.withTotal) {
        fetch.setAttribute("returntotalrecordcount", "true");
    }

    if (asked.order) {
        for (const order of [...fetch.querySelectorAll("order")]) {
            order.remove();
        }

        entity.append(make(xml, "order", { attribute: asked.order.name, descending: String(asked.order.descending) }));
    }

    if (asked.search) {
        entity.append(searchFilter(xml, model, asked.search));
    }

    if (asked.parent) {
        const filter = make(xml, "filter", { type: "and" });
        filter.append(make(xml, "condition", { attribute: asked.parent.column, operator: "eq", value: asked.parent.id }));
        entity.append(filter);
    }

    return new XMLSerializer().serializeToString(xml);
}

// The columns of the quick-find view; a star stands for any text, as in Dynamics.
function searchFilter(xml: Document, model: TableModel, text: string): Element {
    const quickFind = model.views.find(view => view.queryType === 4);
    const conditions = quickFind?.fetchXml ? [...parse(quickFind.fetchXml).querySelectorAll("filter[isquickfindfields='1'] > condition")] : [];
    const names = conditions.length > 0 ? conditions.map(condition => condition.getAttribute("attribute")!) : [model.primaryName ?? model.primaryId];
    const filter = make(xml, "filter", { type: "or" });
    for (const name of names) {
        const type = model.columns.find(each => each.logicalName === name)?.type;
        if (type === "Text" || type === "Memo") {
            filter.append(make(xml, "condition", { attribute: name, operator: "like", value: `${text.replace(/\*/g, "%")}%` }));
        } else if (type === "Lookup") {
            filter.append(make(xml, "condition", { attribute: `${name}name`, operator: "like", value: `${text.replace(/\*/g, "%")}%` }));
        }
    }

    return filter;
}

function make(xml: Document, name: string, attributes: Record<string, string>): Element {
    const element = xml.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        element.setAttribute(key, value);
    }

    return element;
}

function parse(text: string): Document {
    return new DOMParser().parseFromString(text, "text/xml");
}
