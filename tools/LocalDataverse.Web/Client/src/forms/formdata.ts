import type { TableModel } from "../data/model.js";
import type { Row } from "../data/rows.js";
import { Attribute } from "./attribute.js";
import { memberFor, valueIn } from "./values.js";

/** The row of a form: its attributes, version and state. */
export class FormData {
    readonly attributes = new Map<string, Attribute>();
    id: string | undefined;
    row: Row = {};

    constructor(readonly model: TableModel, form: () => object, columns: Iterable<string>) {
        for (const name of columns) {
            const column = model.columns.find(each => each.logicalName === name);
            if (!column) {
                throw new Error(`The form names the column ${name}, which the table ${model.logicalName} does not have.`);
            }

            this.attributes.set(name, new Attribute(model.logicalName, column, form));
        }
    }

    get version(): string | undefined {
        return this.row["@odata.etag"] as string | undefined;
    }

    get dirty(): Attribute[] {
        return [...this.attributes.values()].filter(each => each.isDirty && each.submitMode !== "never");
    }

    /** Whether the row is closed. */
    get isInactive(): boolean {
        const open = this.model.states[0]?.value ?? 0;
        return this.id !== undefined && typeof this.row.statecode === "number" && this.row.statecode !== open;
    }

    /** Takes a row of the server; what was typed is kept where it should be. */
    take(row: Row, keepTyped: boolean): void {
        this.row = row;
        for (const attribute of this.attributes.values()) {
            const value = valueIn(row, attribute.column);
            if (keepTyped && attribute.isDirty) {
                attribute.rebase(value);
            } else {
                attribute.load(value);
            }
        }
    }

    /** What a request sends: the columns that were changed, and those that are always sent. */
    members(): Record<string, unknown> {
        const sent = [...this.attributes.values()].filter(each => each.submitMode === "always" || (each.isDirty && each.submitMode !== "never"));
        return Object.fromEntries(sent.map(each => memberFor(each.column, each.value === "" ? null : each.value)));
    }
}
