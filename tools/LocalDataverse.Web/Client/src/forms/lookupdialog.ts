import { el, fill } from "../dom/el.js";
import { table } from "../data/server.js";
import { openDialog } from "../xrm/dialogs.js";
import { findRows } from "./lookupsearch.js";
import type { LookupValue } from "./values.js";

/** Xrm.Utility.lookupObjects: a person chooses rows of some tables in a dialog; resolves with none where it was closed. */
export async function lookupObjects(options: { entityTypes?: string[]; allowMultiSelect?: boolean; defaultEntityType?: string }): Promise<LookupValue[]> {
    const types = options.entityTypes ?? (options.defaultEntityType ? [options.defaultEntityType] : []);
    let chosen: LookupValue[] = [];
    const results = el("div", { class: "lookup-results" });
    const status = el("p", { role: "status" });
    const box = el("input", { type: "search", id: "lookup-dialog-text", oninput: () => void search() });
    const add = el("button", {
        type: "button", class: "primary", onclick: () => {
            chosen = [...results.querySelectorAll<HTMLInputElement>("input:checked")].map(input => found[Number(input.value)]!);
            dialog.close();
        },
    }, "Add");
    let found: LookupValue[] = [];
    const search = async () => {
        try {
            found = (await Promise.all(types.map(async type => findRows(await table(type), box.value)))).flat();
            status.textContent = found.length === 0 ? "No rows were found." : "";
        } catch (fault) {
            found = [];
            status.textContent = fault instanceof Error ? fault.message : String(fault);
        }

        fill(results, ...found.map((each, at) => el("label", { class: "lookup-result" }, el("input", { type: options.allowMultiSelect ? "checkbox" : "radio", name: "lookup-result", value: at }), each.name)));
    };
    const dialog = openDialog({ title: "Look for rows", side: true }, el("label", { for: "lookup-dialog-text" }, "Name begins with"), box, status, results, el("div", { class: "dialog-actions" }, add));
    await search();
    await dialog.closed;
    return chosen;
}
