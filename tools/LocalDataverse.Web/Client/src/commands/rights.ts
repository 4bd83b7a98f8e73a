import { json } from "../data/server.js";
import { has } from "../shell/privileges.js";
import type { BarContext } from "./context.js";

/** Whether the signed-in user may do something with the row of the form that a bar stands on; undefined where there is no such row. */
export async function mayOnRow(kind: string, context: BarContext): Promise<boolean | undefined> {
    if (context.kind === "list") {
        return undefined;
    }

    const { table, id } = context.kind === "form" ? { table: context.table.logicalName, id: context.form.data.id } : context.parent;
    if (id === undefined) {
        return has(table, kind);
    }

    const { rights } = await json<{ rights: string[] }>(`/_local/app/rights/${encodeURIComponent(table)}/${id}`);
    return rights.includes(kind);
}
