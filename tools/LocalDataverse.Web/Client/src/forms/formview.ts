import { el, fill } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { renderCommandBar } from "../commands/bar.js";
import { has } from "../shell/privileges.js";
import { ServerFault } from "../data/server.js";
import type { FormModel, TableModel } from "../data/model.js";
import { go, rename } from "../shell/router.js";
import { readAddress } from "../shell/address.js";
import { ask, tellFault } from "../xrm/dialogs.js";
import { loadLibraries } from "../xrm/libraries.js";
import { Control, mask } from "./control.js";
import { eventContext, formContext, saveEvent } from "./context.js";
import { defaultFor } from "./defaults.js";
import { fields, textOfValue, type Field } from "./fields.js";
import type { Opened } from "./form.js";
import { FormData } from "./formdata.js";
import { Frame } from "./frames.js";
import { callable, withPatience } from "./handlers.js";
import { headerControl } from "./headercontrol.js";
import type { Cell, FormLayout, Section, Tab } from "./layout.js";
import { lookupField } from "./lookup.js";
import { QuickView, SubGrid } from "./parts.js";
import { createRow, readRow, updateRow } from "./record.js";
import type { LookupValue } from "./values.js";

const webResource = "9FDF5F91-88B1-47F4-AD53-C11EFC01A01D";
const subGrid = "E7A81278-8635-4D9E-8D4D-59480B391C5B";
const quickView = "5C5600E0-1D6E-4205-A272-BE80DA87FD42";
const lookup = "270BD3DB-D9AF-4782-9025-509E298DEC0A";

/** A tab that is drawn. */
export interface TabView {
    tab: Tab;
    button: HTMLButtonElement;
    panel: HTMLElement;
    frames: Frame[];
    grids: SubGrid[];
    stateChanged: Set<(context: unknown) => unknown>;
    sections: { section: Section; element: HTMLElement }[];
    api: object;
}

let opened = 0;

/** A main form with a row: draws it, loads, saves, and runs its scripts. */
export class FormView {
    readonly data: FormData;
    readonly controls: Control[] = [];
    readonly tabs: TabView[] = [];
    readonly frames = new Map<string, Frame>();
    /** What the form's XML calls when the form is opened. */
    readonly opened: ((context: unknown) => unknown)[] = [];
    /** What scripts added to hear of each load of data. */
    readonly loaded = new Set<(context: unknown) => unknown>();
    readonly saving = new Set<(context: unknown) => unknown>();
    readonly context: object;
    readonly element = el("div", { class: "form-page" });

    private readonly _commands = el("div", { class: "command-slot" });
    private readonly _notices = el("div", { class: "form-notices" });
    private readonly _header = el("dl", { class: "header-fields" });
    private readonly _title = el("h1");
    private readonly _state = el("span", { class: "form-state", role: "status" });
    private _active: TabView | undefined;
    private _busy: Promise<boolean> | undefined;

    constructor(readonly model: TableModel, readonly layout: FormLayout, readonly others: FormModel[], private readonly _opened: Opened) {
        const columns = new Set([...layout.header, ...layout.tabs.flatMap(tab => tab.columns).flatMap(column => column.sections).flatMap(section => section.rows).flat()]
            .map(cell => cell.control?.column).filter(column => typeof column === "string"));
        this.data = new FormData(model, () => this.context, columns);
        this.data.id = _opened.id;
        this.context = formContext(this);
    }

    /** What names the row, as typed; empty where nothing does yet. */
    get name(): string {
        const column = this.model.primaryName;
        const typed = column ? this.data.attributes.get(column)?.value ?? this.data.row[column] : undefined;
        return typed === undefined || typed === null ? "" : String(typed as string);
    }

    get title(): string {
        const name = this.model.primaryName ? this.data.row[this.model.primaryName] : undefined;
        return this.data.id === undefined ? `New ${this.model.displayName}` : String(name ?? "(no name)");
    }

    /** Whether the signed-in user may change rows of the table at all. */
    get mayWrite(): boolean {
        return has(this.model.logicalName, this.data.id === undefined ? "Create" : "Write");
    }

    get isDirty(): boolean {
        return this.data.dirty.length > 0;
    }

    /** 1 is a new row, 2 one that may be changed, 3 read-only: Xrm's form types. */
    get type(): number {
        return this.data.id === undefined ? 1 : this.data.isInactive || !this.mayWrite ? 3 : 2;
    }

    /** Draws the form, loads the row and runs what listens to loading. */
    async open(main: HTMLElement): Promise<void> {
        this.#draw();
        const row = this.data.id === undefined ? Promise.resolve({}) : readRow(this.model, this.data.id);
        const [loaded] = await Promise.all([row, loadLibraries(this.layout.libraries)]);
        this.data.take(loaded, false);
        if (this.data.id === undefined) {
            this.#applyDefaults();
        }

        fill(main, this.element);
        this.redraw();
        this.#wire();
        this.#open(this.tabs.find(each => each.tab.visible) ?? this.tabs[0]!, false);
        await this.#fireLoad(true);
        await this.refreshCommands();
    }

    /** Draws the sections alone, without header, tabs and commands: a quick create form. */
    async openPlain(place: HTMLElement): Promise<void> {
        this.#draw();
        await loadLibraries(this.layout.libraries);
        this.#applyDefaults();
        fill(place, this._notices, ...this.tabs.map(each => each.panel));
        this.tabs.forEach(each => { each.panel.hidden = false; });
        this.redraw();
        this.#wire();
        await this.#fireLoad(true);
    }

    /** Creates the row and nothing more; false where something keeps it from being saved. */
    create(): Promise<boolean> {
        this._busy ??= this.#create().finally(() => { this._busy = undefined; });
        return this._busy;
    }

    async #create(): Promise<boolean> {
        if (this.data.id !== undefined || !this.#isComplete()) {
            return false;
        }

        try {
            this.data.id = await createRow(this.model, this.data.members());
            return true;
        } catch (fault) {
            await tellFault(fault, "Not saved");
            return false;
        }
    }

    /** Reads the row anew; what was typed stays only where it is asked for. */
    async refresh(keepTyped = false): Promise<void> {
        if (this.data.id === undefined) {
            return;
        }

        this.data.take(await readRow(this.model, this.data.id), keepTyped);
        this.redraw();
        if (this._active) {
            this.#loadGrids(this._active);
        }

        await Promise.all(this.tabs.flatMap(each => each.grids).map(grid => grid.refresh()));
        await this.#fireLoad(false);
        await this.refreshCommands();
    }

    /** Saves what was changed. False where something keeps it from being saved; the person was told. */
    save(mode = 1): Promise<boolean> {
        this._busy ??= this.#save(mode).finally(() => { this._busy = undefined; });
        return this._busy;
    }

    /** Asks what becomes of unsaved changes. */
    async canLeave(): Promise<boolean> {
        if (!this.isDirty) {
            return true;
        }

        const answer = await ask("Unsaved changes", ["Do you want to save your changes before leaving this page?"], ["Save and continue", "Discard changes"]);
        return answer === "Discard changes" || (answer === "Save and continue" && await this.save());
    }

    /** Draws the command bar anew: rules are asked again. */
    refreshCommands(): Promise<void> {
        return renderCommandBar(this._commands, { kind: "form", table: this.model, form: this });
    }

    setNotice(text: string, level: string, id: string): void {
        this.clearNotice(id);
        const name = level.toLowerCase();
        this._notices.append(el("div", { class: `notice ${name}`, role: name === "error" ? "alert" : "status", "data-id": id },
            icon(name === "info" ? "info" : name), el("span", {}, text)));
    }

    clearNotice(id: string): void {
        for (const notice of [...this._notices.children]) {
            if ((notice as HTMLElement).dataset.id === id) {
                notice.remove();
            }
        }
    }

    /** Draws what changed on the form. */
    redraw(): void {
        this._title.textContent = this.title;
        this.#drawState();
        this.#drawHeader();
        this.clearNotice("xrmleads-inactive");
        if (this.data.isInactive) {
            this.setNotice("Read-only: this row's status is not open.", "INFO", "xrmleads-inactive");
        } else if (!this.mayWrite) {
            this.setNotice("Read-only: you have no right to change this row.", "INFO", "xrmleads-inactive");
        }

        for (const control of this.controls) {
            const isNew = this.data.id === undefined;
            const rights = control.attribute?.rights;
            control.formDisabled = this.data.isInactive || !this.mayWrite || (isNew ? control.attribute?.column.validForCreate === false || rights?.canCreate === false : rights?.canUpdate === false);
            control.masked = !isNew && rights?.canRead === false;
            control.draw();
        }

        void this.#loadQuickViews();
    }

    /** Shows the row in another form, if the person lets go of this one; the next row of the table is shown in it too. */
    async switchTo(form: string): Promise<void> {
        await go({ ...readAddress(location.search)!, formid: form }, "replace");
        if (!this.element.isConnected) {
            localStorage.setItem(`xrmleads-form-${this.model.logicalName}`, form);
        }
    }

    /** Opens a tab by its name. */
    openTab(name: string): void {
        const view = this.tabs.find(each => each.tab.name === name);
        if (view) {
            this.#open(view, false);
        }
    }

    /** Whether a tab is the one that is open. */
    isOpen(view: TabView): boolean {
        return view === this._active;
    }

    /** Draws tabs and sections anew after a script showed or hid them. */
    drawTabs(): void {
        for (const view of this.tabs) {
            view.button.hidden = !view.tab.visible;
            view.button.textContent = view.tab.label;
            view.sections.forEach(({ section, element }) => { element.hidden = !section.visible; });
        }
    }

    #draw(): void {
        const list = el("div", { role: "tablist", class: "tabs", "aria-label": this.model.displayName, onkeydown: (event: KeyboardEvent) => this.#tabKeys(event) });
        const panels = this.layout.tabs.map((tab, at) => this.#drawTab(tab, at, list));
        const select = this.others.length > 1
            ? el("select", {
                "aria-label": "Form", class: "form-switch", onchange: () => {
                    const { value } = select!;
                    select!.value = this.layout.id;
                    void this.switchTo(value);
                },
            }, ...this.others.map(form => el("option", { value: form.id, selected: form.id === this.layout.id }, form.name)))
            : null;
        fill(this.element,
            el("div", { class: "form-commands" }, this._commands),
            this._notices,
            el("div", { class: "form-head" },
                el("div", { class: "form-name" }, this._title, el("p", {}, el("span", {}, this.model.displayName), " · ", this._state, select)),
                this._header),
            list, ...panels);
        this.drawTabs();
    }

    #drawTab(tab: Tab, at: number, list: HTMLElement): HTMLElement {
        const panel = el("div", { role: "tabpanel", id: `${this.#prefix}panel-${at}`, "aria-labelledby": `${this.#prefix}tab-${at}`, class: "tab-panel", hidden: true });
        const button = el("button", { type: "button", role: "tab", id: `${this.#prefix}tab-${at}`, "aria-controls": `${this.#prefix}panel-${at}`, "aria-selected": "false", tabindex: -1, onclick: () => this.#open(view, true) }, tab.label);
        const view: TabView = { tab, button, panel, frames: [], grids: [], stateChanged: new Set(), sections: [], api: {} };
        this.tabs.push(view);
        list.append(button);
        const columns = tab.columns.map(column => {
            const element = el("div", { class: "form-column" }, ...column.sections.map(section => this.#drawSection(section, view)));
            element.style.setProperty("--width", column.width.replace("%", "fr"));
            return element;
        });
        panel.append(el("div", { class: "form-columns" }, ...columns));
        (panel.firstElementChild as HTMLElement).style.setProperty("--columns", tab.columns.map(column => column.width.replace("%", "fr")).join(" "));
        return panel;
    }

    #drawSection(section: Section, view: TabView): HTMLElement {
        const cells = section.rows.flat().filter(cell => cell.control).map(cell => this.#drawCell(cell, view));
        const body = el("div", { class: "section-body" }, ...cells.map(control => control.element));
        body.style.setProperty("--cells", String(section.columns));
        const element = el("section", { class: "form-section", "aria-label": section.label || undefined }, section.showLabel && section.label ? el("h2", {}, section.label) : null, body);
        view.sections.push({ section, element });
        return element;
    }

    #drawCell(cell: Cell, view: TabView): Control {
        const { id, classid, column } = cell.control!;
        const control = this.#make(cell, view, `${this.#prefix}field-${this.controls.length}-${id}`);
        this.controls.push(control);
        if (control.attribute) {
            const { attribute } = control;
            const before = attribute.draw;
            attribute.draw = () => {
                before();
                control.draw();
                this.#drawState();
            };
        } else if (column && classid !== quickView) {
            throw new Error(`The control ${id} (${classid}) takes no column.`);
        }

        return control;
    }

    #make(cell: Cell, view: TabView, id: string): Control {
        const { id: name, classid, column } = cell.control!;
        if (classid === webResource) {
            const page = cell.control!.parameters?.querySelector("Url")?.textContent ?? "";
            const frame = new Frame(cell.label, page, cell.rowspan);
            view.frames.push(frame);
            this.frames.set(name, frame);
            return new Control(name, id, cell, "webresource", frame.element, undefined, undefined, {
                getContentWindow: () => frame.window(),
                getObject: () => frame.object,
                getSrc: () => frame.source,
                setSrc: (address: string) => { frame.source = address; },
            });
        }

        if (classid === subGrid) {
            const grid = new SubGrid(cell, () => ({ table: this.model.logicalName, id: this.data.id }), source => eventContext(this, source));
            view.grids.push(grid);
            return new Control(name, id, cell, "subgrid", grid.element, undefined, undefined, grid.members);
        }

        const attribute = column ? this.data.attributes.get(column) : undefined;
        if (classid === quickView) {
            const quick = new QuickView(cell);
            this.#quickViews.push({ column: column ?? "", quick });
            return new Control(name, id, cell, "quickform", quick.element, undefined, undefined, { isLoaded: () => true, refresh: () => void this.#loadQuickViews() });
        }

        const make = classid === lookup ? lookupField : fields[classid];
        if (!make || !attribute) {
            throw new Error(`The app host has no control ${classid} (${name} on the form ${this.layout.name}).`);
        }

        const field: Field = make(attribute, id);
        return new Control(name, id, cell, kinds[attribute.column.type] ?? "standard", field.element, attribute, field);
    }

    // Two forms may be open: a quick create form lies over another one.
    readonly #prefix = `form-${++opened}-`;
    readonly #quickViews: { column: string; quick: QuickView }[] = [];

    #wire(): void {
        for (const attribute of this.data.attributes.values()) {
            attribute.context = source => eventContext(this, source);
            attribute.controls = () => this.controls.filter(control => control.attribute === attribute).map(control => control.api);
            attribute.changed.add(() => this.redraw());
        }

        for (const handler of this.layout.handlers) {
            if (handler.event === "onchange" && handler.column) {
                this.data.attributes.get(handler.column)?.changed.add(callable(handler));
            } else if (handler.event === "onload") {
                this.opened.push(callable(handler));
            } else if (handler.event === "onsave") {
                this.saving.add(callable(handler));
            } else {
                throw new Error(`The app host has no form event ${handler.event} (${handler.functionName}).`);
            }
        }

        for (const view of this.tabs) {
            for (const handler of view.tab.handlers) {
                view.stateChanged.add(callable(handler));
            }
        }
    }

    // A handler of the form's XML runs when the form is loaded; those added by scripts run at each load of data.
    async #fireLoad(first: boolean): Promise<void> {
        const context = eventContext(this, this.context);
        for (const handler of [...(first ? this.opened : []), ...this.loaded]) {
            try {
                await withPatience(handler(context) as Promise<unknown>);
            } catch (fault) {
                await tellFault(fault, "A script of this form failed");
            }
        }
    }

    #applyDefaults(): void {
        for (const attribute of this.data.attributes.values()) {
            if (attribute.column.type === "Boolean" && attribute.column.default !== undefined) {
                attribute.load(attribute.column.default);
            }
        }

        const given = this._opened.defaults ?? {};
        for (const name of Object.keys(given)) {
            const attribute = this.data.attributes.get(name);
            attribute?.type(defaultFor(attribute.column, given));
        }
    }

    /** The control of the header with an id; null for none. */
    headerControl(id: string): object | null {
        const cell = this.layout.header.find(each => each.control?.id === id && each.control.column);
        return cell ? headerControl(cell, this.data.attributes.get(cell.control!.column!)!, () => this.#drawHeader()) : null;
    }

    #drawState(): void {
        const text = this.data.id === undefined ? "Unsaved" : this.isDirty ? "Unsaved changes" : "Saved";
        if (this._state.textContent !== text) {
            this._state.textContent = text;
        }
    }

    #drawHeader(): void {
        fill(this._header, ...this.layout.header.filter(cell => cell.visible && cell.control?.column).map(cell => {
            const attribute = this.data.attributes.get(cell.control!.column!)!;
            return el("div", {}, el("dt", {}, cell.label || attribute.column.displayName), el("dd", {}, attribute.rights.canRead ? textOfValue(attribute) || "---" : mask));
        }));
    }

    #open(view: TabView, focus: boolean): void {
        const before = this._active;
        this._active = view;
        for (const each of this.tabs) {
            each.panel.hidden = each !== view;
            each.button.setAttribute("aria-selected", String(each === view));
            each.button.tabIndex = each === view ? 0 : -1;
        }

        if (focus) {
            view.button.focus();
        }

        for (const frame of view.frames) {
            frame.load({ id: this.data.id ? `{${this.data.id}}` : "", typename: this.model.logicalName, orglcid: "1033", userlcid: "1033" });
        }

        this.#loadGrids(view);
        if (before !== view) {
            for (const changed of [before, view]) {
                changed?.stateChanged.forEach(handler => handler(eventContext(this, changed.api)));
            }
        }
    }

    #loadGrids(view: TabView): void {
        for (const grid of view.grids) {
            grid.load().catch(fault => fill(grid.element, el("p", { class: "fault", role: "alert" }, icon("error"), fault instanceof Error ? fault.message : String(fault))));
        }
    }

    #tabKeys(event: KeyboardEvent): void {
        const open = this.tabs.filter(view => view.tab.visible);
        const at = open.indexOf(this._active!);
        const to = event.key === "ArrowRight" ? at + 1 : event.key === "ArrowLeft" ? at - 1 : event.key === "Home" ? 0 : event.key === "End" ? open.length - 1 : undefined;
        if (to !== undefined) {
            event.preventDefault();
            this.#open(open[(to + open.length) % open.length]!, true);
        }
    }

    async #loadQuickViews(): Promise<void> {
        for (const { column, quick } of this.#quickViews) {
            try {
                await quick.load((this.data.attributes.get(column)?.value as LookupValue[] | null)?.[0]);
            } catch (fault) {
                fill(quick.element, el("p", { class: "fault", role: "alert" }, icon("error"), fault instanceof Error ? fault.message : String(fault)));
            }
        }
    }

    async #save(mode: number): Promise<boolean> {
        const event = saveEvent(mode);
        const context = eventContext(this, this.context, event.args);
        for (const handler of this.saving) {
            try {
                const wish = event.next();
                const ends = handler(context) as Promise<unknown>;
                if (await (wish.waits ? ends : withPatience(ends)) === "late") {
                    throw new Error("A script of this form took longer than 10 seconds.");
                }
            } catch (fault) {
                // A save goes on after a fault or a handler that is late, unless that handler asked otherwise.
                if (event.preventsOnError()) {
                    await tellFault(fault, "Not saved");
                    return false;
                }

                await tellFault(fault, "A script of this form failed");
            }

            if (event.isPrevented()) {
                return false;
            }
        }

        return this.#isComplete() && this.#send();
    }

    #isComplete(): boolean {
        let first: Control | undefined;
        for (const control of this.controls.filter(each => each.attribute && each.visible)) {
            const { attribute } = control;
            const missing = attribute!.required === "required" && (attribute!.value === null || attribute!.value === "") && !control.disabled && !control.formDisabled && (this.data.id === undefined || this.isDirty);
            if (missing) {
                control.setMessage(`${control.cell.label || attribute!.column.displayName}: a value is required.`, "xrmleads-required");
            } else {
                control.clearMessage("xrmleads-required");
            }

            if (control.problems.length > 0) {
                first ??= control;
            }
        }

        if (first) {
            const view = this.tabs.find(each => each.panel.contains(first.element));
            if (view) {
                this.#open(view, false);
            }

            first.field?.input.focus();
        }

        return first === undefined;
    }

    async #send(): Promise<boolean> {
        const members = this.data.members();
        try {
            if (this.data.id === undefined) {
                this.data.id = await createRow(this.model, members);
                rename({ pagetype: "entityrecord", etn: this.model.logicalName, id: this.data.id });
            } else if (Object.keys(members).length > 0) {
                await updateRow(this.model, this.data.id, members, this.data.version);
            }
        } catch (fault) {
            if (fault instanceof ServerFault && fault.status === 412) {
                await this.#resolveConflict();
            } else {
                await tellFault(fault, "Not saved");
            }

            return false;
        }

        await this.refresh();
        return true;
    }

    // Someone else was first: nothing that was typed is lost, and a person decides.
    async #resolveConflict(): Promise<void> {
        const mine = this.data.dirty.map(each => this.controls.find(control => control.attribute === each)?.cell.label || each.column.displayName).join(", ");
        const answer = await ask(
            "This row was changed by someone else",
            ["Since you opened it, someone else saved this row. Nothing of yours was saved yet.", `You changed: ${mine}.`],
            ["Load the other's changes and keep mine", "Discard mine"]);
        if (answer) {
            await this.refresh(answer !== "Discard mine");
        }
    }
}

const kinds: Record<string, string> = { Lookup: "lookup", Choice: "optionset", Choices: "multiselectoptionset", State: "optionset", Status: "optionset" };
