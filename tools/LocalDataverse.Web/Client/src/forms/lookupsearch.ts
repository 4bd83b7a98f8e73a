import { fetchPage, textOf } from "../data/rows.js";
import type { TableModel } from "../data/model.js";
import type { LookupValue } from "./values.js";

/** The rows of a table whose names begin with a text, at most ten; rows that are not active are left out. */
export async function findRows(model: TableModel, text: string): Promise<LookupValue[]> {
    const name = model.primaryName;
    if (!name) {
        throw new Error(`The table ${model.logicalName} has no name by which rows are looked for.`);
    }

    const xml = document.implementation.createDocument(null, "fetch");
    const fetch = xml.documentElement;
    fetch.setAttribute("count", "10");
    const entity = add(fetch, "entity", { name: model.logicalName });
    add(entity, "attribute", { name: model.primaryId });
    add(entity, "attribute", { name });
    add(entity, "order", { attribute: name });
    const filter = add(entity, "filter", { type: "and" });
    add(filter, "condition", { attribute: name, operator: "like", value: `${text.replace(/\*/g, "%")}%` });
    if (model.columns.some(column => column.logicalName === "statecode")) {
        add(filter, "condition", { attribute: "statecode", operator: "eq", value: "0" });
    } else if (model.logicalName === "systemuser") {
        add(filter, "condition", { attribute: "isdisabled", operator: "eq", value: "0" });
    }

    const page = await fetchPage(model.logicalName, new XMLSerializer().serializeToString(xml));
    return page.rows.map(row => ({ id: `{${String(row[model.primaryId]).toUpperCase()}}`, name: textOf(row, name), entityType: model.logicalName }));
}

function add(parent: Element, name: string, attributes: Record<string, string>): Element {
    const element = parent.ownerDocument.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        element.setAttribute(key, value);
    }

    parent.append(element);
    return element;
}
