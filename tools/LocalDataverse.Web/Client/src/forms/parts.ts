import { el, fill } from "../dom/el.js";
import { renderCommandBar } from "../commands/bar.js";
import { readRow } from "./record.js";
import { table } from "../data/server.js";
import { strict, collection } from "../xrm/strict.js";
import { Grid, type RowReference } from "../lists/grid.js";
import { Attribute } from "./attribute.js";
import { mask } from "./control.js";
import { textOfValue } from "./fields.js";
import { readLayout, type Cell } from "./layout.js";
import { valueIn, type LookupValue } from "./values.js";

/** A list of rows that belong to the row of the form. */
export class SubGrid {
    readonly element = el("div", { class: "subgrid" });
    readonly members: object;
    grid: Grid | undefined;
    private readonly _loaded = new Set<(context: unknown) => void>();
    private _begun = false;

    constructor(private readonly _cell: Cell, private readonly _parent: () => { table: string; id: string | undefined }, private readonly _context: (source: object) => unknown) {
        this.members = {
            refresh: () => void this.refresh(),
            addOnLoad: (handler: (context: unknown) => void) => { this._loaded.add(handler); },
            removeOnLoad: (handler: (context: unknown) => void) => { this._loaded.delete(handler); },
            getEntityName: () => this.#parameter("TargetEntityType"),
            getGrid: () => strict("grid", {
                getTotalRecordCount: () => this.grid?.shown.length ?? 0,
                getRows: () => collection("rows", () => (this.grid?.shown ?? []).map(gridRow)),
                getSelectedRows: () => collection("selectedRows", () => (this.grid?.selected ?? []).map(gridRow)),
            }),
        };
    }

    /** Shows the rows, once the tab is open and the row is saved. */
    async load(): Promise<void> {
        const parent = this._parent();
        if (this._begun) {
            return;
        }

        if (!parent.id) {
            fill(this.element, el("p", { class: "empty" }, "Save the row to see what belongs to it."));
            return;
        }

        this._begun = true;
        const target = await table(this.#parameter("TargetEntityType"));
        const viewId = this.#parameter("ViewId").replace(/[{}]/g, "").toLowerCase();
        const view = target.views.find(each => each.id === viewId);
        if (!view) {
            throw new Error(`The sub-grid ${this._cell.control!.id} names the view ${viewId}, which the table ${target.logicalName} does not have.`);
        }

        const relationship = this.#parameter("RelationshipName");
        const child = (await table(parent.table)).children.find(each => each.name === relationship);
        if (relationship && !child) {
            throw new Error(`The sub-grid ${this._cell.control!.id} names the relationship ${relationship}, which the table ${parent.table} does not have.`);
        }

        const bar = el("div", { class: "command-slot" });
        const commands = () => void renderCommandBar(bar, { kind: "subgrid", table: target, grid: this.grid!, parent });
        this.grid = new Grid({
            table: target, view, count: Number(this.#parameter("RecordsPerPage") || 10), label: this._cell.label, selectable: target.ribbonXml !== null, onSelect: commands,
            parent: child ? { column: child.referencingColumn, id: parent.id } : undefined,
        });
        fill(this.element, bar, this.grid.element);
        await this.refresh();
        commands();
    }

    /** Reads the rows anew and calls who waits for it. */
    async refresh(): Promise<void> {
        if (!this.grid) {
            return;
        }

        await this.grid.refresh();
        for (const handler of this._loaded) {
            handler(this._context(this));
        }
    }

    #parameter(name: string): string {
        return this._cell.control!.parameters?.querySelector(`:scope > ${name}`)?.textContent ?? "";
    }
}

/** The fields of the row that a lookup points at, by a quick view form of its table. */
export class QuickView {
    readonly element = el("div", { class: "quickview" });
    private readonly _forms: { table: string; id: string }[];
    private _shown = "";

    constructor(cell: Cell) {
        const text = cell.control!.parameters?.querySelector("QuickForms")?.textContent ?? "";
        const xml = new DOMParser().parseFromString(text, "text/xml");
        this._forms = [...xml.querySelectorAll("QuickFormId")].map(each => ({ table: each.getAttribute("entityname") ?? "", id: (each.textContent ?? "").replace(/[{}]/g, "").toLowerCase() }));
    }

    /** Shows the row that the lookup points at now. */
    async load(value: LookupValue | undefined): Promise<void> {
        const id = value?.id.replace(/[{}]/g, "").toLowerCase() ?? "";
        if (id === this._shown && id !== "") {
            return;
        }

        this._shown = id;
        const form = this._forms.find(each => each.table === value?.entityType);
        if (!value || !form) {
            fill(this.element, el("p", { class: "empty" }, "Nothing is chosen."));
            return;
        }

        const model = await table(value.entityType);
        const found = model.forms.find(each => each.id === form.id);
        if (!found) {
            throw new Error(`There is no quick view form ${form.id} of the table ${value.entityType}.`);
        }

        const row = await readRow(model, id);
        const layout = readLayout(found.id, found.name, found.xml);
        fill(this.element, el("dl", {}, ...layout.tabs.flatMap(tab => tab.columns).flatMap(column => column.sections).flatMap(section => section.rows).flat()
            .filter(cell => cell.control?.column).flatMap(cell => {
                const column = model.columns.find(each => each.logicalName === cell.control!.column)!;
                const attribute = new Attribute(model.logicalName, column, () => ({}));
                attribute.value = valueIn(row, column);
                return [el("dt", {}, cell.label || column.displayName), el("dd", {}, attribute.rights.canRead ? textOfValue(attribute) || "---" : mask)];
            })));
    }
}

function gridRow(row: RowReference): { getName(): string } {
    return strict("gridRow", {
        getName: () => row.id,
        data: strict("gridRow.data", { entity: strict("gridRow.data.entity", {
            getId: () => row.id, getEntityName: () => row.entityType, getPrimaryAttributeValue: () => row.name, getEntityReference: () => row,
        }) }),
    });
}
