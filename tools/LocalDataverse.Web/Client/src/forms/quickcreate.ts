import { el } from "../dom/el.js";
import { table } from "../data/server.js";
import { openDialog } from "../xrm/dialogs.js";
import { quickCreate } from "../xrm/navigation.js";
import type { TableModel } from "../data/model.js";
import { FormView } from "./formview.js";
import { readLayout } from "./layout.js";
import type { Value } from "./values.js";

/** Opens the quick create form of a table at the window's side; resolves with the row that was created, or none. */
export async function openQuickCreate(name: string, defaults: Record<string, unknown>): Promise<{ savedEntityReference: object[] | null }> {
    const model = await table(name);
    const form = model.forms.find(each => each.type.toLowerCase() === "quickcreate");
    if (!form) {
        throw new Error(`The table ${name} has no quick create form.`);
    }

    const view = new FormView(model, readLayout(form.id, form.name, form.xml), [], { etn: name, defaults: await withParent(model, defaults) });
    const place = el("div", { class: "quick-create" });
    let saved: object[] | null = null;
    const save = el("button", {
        type: "button", class: "primary", onclick: async () => {
            if (await view.create()) {
                saved = [{ entityType: name, id: `{${view.data.id!.toUpperCase()}}`, name: view.name }];
                dialog.close();
            }
        },
    }, "Save and Close");
    const dialog = openDialog({ title: `Quick Create: ${model.displayName}`, side: true }, place, el("div", { class: "dialog-actions" }, save, el("button", { type: "button", onclick: () => dialog.close() }, "Cancel")));
    await view.openPlain(place);
    await dialog.closed;
    return { savedEntityReference: saved };
}

// A new row that is made from another one points at it.
async function withParent(model: TableModel, defaults: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { createFromEntity, ...others } = defaults as { createFromEntity?: { entityType: string; id: string; name?: string } };
    if (!createFromEntity) {
        return others;
    }

    const parent = await table(createFromEntity.entityType);
    const relationship = parent.children.find(each => each.referencingTable === model.logicalName);
    const value: Value = [{ id: createFromEntity.id, name: createFromEntity.name ?? parent.displayName, entityType: createFromEntity.entityType }];
    return relationship ? { ...others, [relationship.referencingColumn]: value } : others;
}

quickCreate.open = openQuickCreate;
