import { el, fill } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { fetchPage, referenceOf, textOf, type Page, type Row } from "../data/rows.js";
import { theApp } from "../data/server.js";
import type { TableModel, ViewModel } from "../data/model.js";
import { addressOf } from "../shell/address.js";
import { go } from "../shell/router.js";
import { columnsOf, orderOf, queryOf, type Asked, type ViewColumn } from "./view.js";

/** A row that is selected or stands in a list. */
export interface RowReference {
    id: string;
    name: string;
    entityType: string;
}

/** What a grid is made for. */
export interface GridSettings {
    table: TableModel;
    view: ViewModel;
    /** Rows on a page. */
    count: number;
    /** Only rows that belong to this one. */
    parent?: { column: string; id: string };
    label: string;
    /** Called when other rows are selected. */
    onSelect?(): void;
    selectable: boolean;
}

/** Rows of a view in a table: sorted, in pages, selectable, all by mouse and keyboard. */
export class Grid {
    readonly element = el("div", { class: "grid" });

    private readonly _body = el("div", { class: "grid-body", "aria-busy": "true" });
    private readonly _foot = el("div", { class: "grid-foot" });
    private readonly _status = el("p", { class: "grid-status", role: "status" });
    private readonly _selected = new Map<string, RowReference>();
    private readonly _cookies = new Map<number, string>();
    private _columns: ViewColumn[] = [];
    private _rows: Row[] = [];
    private _page = 1;
    private _search = "";
    private _order: Asked["order"];
    private _asking = 0;
    private _view: ViewModel;

    constructor(private readonly _settings: GridSettings) {
        this._view = _settings.view;
        this._order = orderOf(this._view);
        this.element.append(this._status, this._body, this._foot);
    }

    /** The rows that are selected. */
    get selected(): RowReference[] {
        return [...this._selected.values()];
    }

    /** The rows that are shown. */
    get shown(): RowReference[] {
        return this._rows.map(row => this.#reference(row));
    }

    /** Has the commands drawn anew: their rules are asked again for the rows that are selected. */
    refreshCommands(): void {
        this._settings.onSelect?.();
    }

    /** Shows another view, its first page. */
    async showView(view: ViewModel): Promise<void> {
        this._view = view;
        this._order = orderOf(view);
        this._columns = [];
        await this.#first();
    }

    /** Shows what a text finds; empty shows all. */
    async search(text: string): Promise<void> {
        this._search = text;
        await this.#first();
    }

    /** Reads the page anew. */
    async refresh(): Promise<void> {
        const asking = ++this._asking;
        this._body.setAttribute("aria-busy", "true");
        try {
            if (this._columns.length === 0) {
                this._columns = await columnsOf(this._settings.table, this._view);
            }

            const page = await fetchPage(this._settings.table.logicalName, queryOf(this._settings.table, this._view, {
                order: this._order,
                search: this._search,
                page: this._page,
                cookie: this._cookies.get(this._page),
                count: this._settings.count,
                parent: this._settings.parent,
                withTotal: true,
            }));
            if (asking === this._asking) {
                this.#show(page);
            }
        } catch (fault) {
            if (asking === this._asking) {
                fill(this._body, el("p", { class: "fault", role: "alert" }, icon("error"), fault instanceof Error ? fault.message : String(fault)));
                fill(this._foot);
            }
        } finally {
            this._body.setAttribute("aria-busy", "false");
        }
    }

    async #first(): Promise<void> {
        this._page = 1;
        this._cookies.clear();
        this.#select([]);
        await this.refresh();
    }

    #show(page: Page): void {
        this._rows = page.rows;
        if (page.cookie) {
            this._cookies.set(this._page + 1, page.cookie);
        }

        const still = new Set(this._rows.map(row => String(row[this._settings.table.primaryId])));
        this.#select([...this._selected.values()].filter(each => still.has(each.id)));
        if (page.rows.length === 0) {
            fill(this._body, el("p", { class: "empty" }, this._search ? "Nothing was found." : "There are no rows in this view."));
        } else {
            fill(this._body, this.#table());
        }

        this.#showFoot(page);
    }

    #table(): HTMLElement {
        const all = el("input", {
            type: "checkbox", "aria-label": "Select all rows", onchange: () => {
                this.#select(all.checked ? this.shown : []);
                this.#mark();
            },
        });
        const heads = this._columns.map(column => this.#head(column));
        return el("table", { "aria-label": this._settings.label },
            el("thead", {}, el("tr", {}, this._settings.selectable ? el("th", { scope: "col", class: "select" }, all) : null, ...heads)),
            el("tbody", {}, ...this._rows.map(row => this.#row(row))));
    }

    #head(column: ViewColumn): HTMLElement {
        const order = this._order?.name === column.name ? this._order : undefined;
        const sort = order ? (order.descending ? "descending" : "ascending") : undefined;
        const cell = el("th", { scope: "col", "aria-sort": sort, class: isNumber(column) ? "number" : undefined });
        cell.style.setProperty("--width", `${column.width}px`);
        if (column.sortable) {
            cell.append(el("button", {
                type: "button", class: "sort", onclick: () => {
                    this._order = { name: column.name, descending: order ? !order.descending : false };
                    void this.#first().then(() => this.#focusHead(column.name));
                }, "data-column": column.name,
            }, column.label, order ? icon(order.descending ? "down" : "up") : null));
        } else {
            cell.append(column.label);
        }

        return cell;
    }

    #focusHead(name: string): void {
        this._body.querySelector<HTMLElement>(`button[data-column="${CSS.escape(name)}"]`)?.focus();
    }

    #row(row: Row): HTMLElement {
        const reference = this.#reference(row);
        const check = el("input", {
            type: "checkbox", "aria-label": `Select ${reference.name}`, "data-id": reference.id, checked: this._selected.has(reference.id), onchange: () => {
                const others = this.selected.filter(each => each.id !== reference.id);
                this.#select(check.checked ? [...others, reference] : others);
                this.#mark();
            },
        });
        const cells = this._columns.map((column, at) => this.#cell(row, column, reference, at === 0));
        const line = el("tr", {
            "data-id": reference.id, ondblclick: () => void this.#open(reference),
        }, this._settings.selectable ? el("td", { class: "select" }, check) : null, ...cells);
        line.classList.toggle("selected", this._selected.has(reference.id));
        return line;
    }

    #cell(row: Row, column: ViewColumn, reference: RowReference, isFirst: boolean): HTMLElement {
        const text = textOf(row, column.name);
        const other = column.column?.type === "Lookup" ? referenceOf(row, column.name) : undefined;
        const content = isFirst || column.name === this._settings.table.primaryName
            ? el("a", { href: this.#address(reference.entityType, reference.id) }, text || "(no name)")
            : other && other.table && other.table !== "systemuser" && other.table !== "team" && theApp().tables.some(each => each.logicalName === other.table)
                ? el("a", { href: this.#address(other.table, other.id) }, text)
                : text;
        return el("td", { class: isNumber(column) ? "number" : undefined, "data-label": column.label }, content);
    }

    #address(table: string, id: string): string {
        return addressOf(theApp().app.name, { pagetype: "entityrecord", etn: table, id });
    }

    #open(reference: RowReference): Promise<void> {
        return go({ pagetype: "entityrecord", etn: reference.entityType, id: reference.id });
    }

    #reference(row: Row): RowReference {
        const { table } = this._settings;
        return { id: String(row[table.primaryId]), name: (table.primaryName ? textOf(row, table.primaryName) : "") || "(no name)", entityType: table.logicalName };
    }

    #select(rows: RowReference[]): void {
        const before = [...this._selected.keys()].join();
        this._selected.clear();
        for (const row of rows) {
            this._selected.set(row.id, row);
        }

        if ([...this._selected.keys()].join() !== before) {
            this._settings.onSelect?.();
        }
    }

    #mark(): void {
        for (const line of this._body.querySelectorAll<HTMLElement>("tr[data-id]")) {
            const isSelected = this._selected.has(line.dataset.id!);
            line.classList.toggle("selected", isSelected);
            const check = line.querySelector<HTMLInputElement>("input[type=checkbox]");
            if (check) {
                check.checked = isSelected;
            }
        }
    }

    #showFoot(page: Page): void {
        const from = (this._page - 1) * this._settings.count + 1;
        const to = from + page.rows.length - 1;
        const total = page.total < 0 ? "" : ` of ${page.total.toLocaleString("en-US")}${page.more ? "+" : ""}`;
        const text = page.rows.length === 0 ? "No rows" : `${from.toLocaleString("en-US")} - ${to.toLocaleString("en-US")}${total}`;
        this._status.textContent = "";
        fill(this._foot,
            el("span", { role: "status" }, text + (this._selected.size > 0 ? `, ${this._selected.size} selected` : "")),
            el("span", { class: "pager" },
                this.#pageButton("Page before", "left", this._page > 1, -1),
                el("span", {}, `Page ${this._page}`),
                this.#pageButton("Next page", "right", this._cookies.has(this._page + 1), 1)));
    }

    #pageButton(label: string, name: string, enabled: boolean, by: number): HTMLElement {
        return el("button", {
            type: "button", class: "icon-button", "aria-label": label, disabled: !enabled, onclick: () => {
                this._page += by;
                void this.refresh().then(() => this._foot.querySelector<HTMLElement>(`button[aria-label="${label}"]:not([disabled])`)?.focus());
            },
        }, icon(name));
    }
}

function isNumber(column: ViewColumn): boolean {
    return ["Integer", "BigInteger", "Decimal", "Double", "Money"].includes(column.column?.type ?? "");
}
