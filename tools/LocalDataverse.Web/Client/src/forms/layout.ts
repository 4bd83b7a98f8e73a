/** A form as its XML lays it out. */
export interface FormLayout {
    id: string;
    name: string;
    header: Cell[];
    tabs: Tab[];
    libraries: string[];
    handlers: Handler[];
}

/** A tab with its columns of sections. */
export interface Tab {
    name: string;
    label: string;
    visible: boolean;
    columns: { width: string; sections: Section[] }[];
    handlers: Handler[];
}

/** A section with its rows of cells. */
export interface Section {
    name: string;
    label: string;
    showLabel: boolean;
    visible: boolean;
    columns: number;
    rows: Cell[][];
}

/** A cell, which may hold a control. */
export interface Cell {
    label: string;
    showLabel: boolean;
    visible: boolean;
    colspan: number;
    rowspan: number;
    control?: { id: string; classid: string; column: string | null; disabled: boolean; parameters: Element | null };
}

/** A function that a form calls at an event. */
export interface Handler {
    event: string;
    column: string | null;
    functionName: string;
    library: string;
    passContext: boolean;
    parameters: string;
}

/** Reads the XML of a form. */
export function readLayout(id: string, name: string, xml: string): FormLayout {
    const form = new DOMParser().parseFromString(xml, "text/xml").querySelector("systemform > form");
    if (!form) {
        throw new Error(`The form ${name} has no layout.`);
    }

    return {
        id,
        name,
        header: cellsOf(form.querySelector(":scope > header")).flat().filter(cell => cell.control),
        tabs: [...form.querySelectorAll(":scope > tabs > tab")].map(tab => ({
            name: tab.getAttribute("name") ?? "",
            label: labelOf(tab),
            visible: tab.getAttribute("visible") !== "false",
            columns: [...tab.querySelectorAll(":scope > columns > column")].map(column => ({
                width: column.getAttribute("width") ?? "100%",
                sections: [...column.querySelectorAll(":scope > sections > section")].map(section => ({
                    name: section.getAttribute("name") ?? "",
                    label: labelOf(section),
                    showLabel: section.getAttribute("showlabel") !== "false",
                    visible: section.getAttribute("visible") !== "false",
                    columns: columnsIn(section.getAttribute("columns") ?? "1"),
                    rows: cellsOf(section),
                })),
            })),
            handlers: handlersOf(tab),
        })),
        libraries: [...form.querySelectorAll(":scope > formLibraries > Library")].map(library => library.getAttribute("name")!),
        handlers: handlersOf(form),
    };
}

// Old forms write columns as "111", one digit each; newer ones as a number.
function columnsIn(text: string): number {
    return /^1+$/.test(text) ? text.length : Number(text);
}

function labelOf(element: Element): string {
    return element.querySelector(":scope > labels > label")?.getAttribute("description") ?? "";
}

function cellsOf(element: Element | null): Cell[][] {
    return [...(element?.querySelectorAll(":scope > rows > row") ?? [])].map(row => [...row.querySelectorAll(":scope > cell")].map(cell => {
        const control = cell.querySelector(":scope > control");
        return {
            label: labelOf(cell),
            showLabel: cell.getAttribute("showlabel") !== "false",
            visible: cell.getAttribute("visible") !== "false",
            colspan: Number(cell.getAttribute("colspan") ?? 1),
            rowspan: Number(cell.getAttribute("rowspan") ?? 1),
            control: control
                ? {
                    id: control.getAttribute("id")!,
                    classid: control.getAttribute("classid")!.replace(/[{}]/g, "").toUpperCase(),
                    column: control.getAttribute("datafieldname"),
                    disabled: control.getAttribute("disabled") === "true",
                    parameters: control.querySelector(":scope > parameters"),
                }
                : undefined,
        };
    }));
}

function handlersOf(element: Element): Handler[] {
    return [...element.querySelectorAll(":scope > events > event")].flatMap(event =>
        [...event.querySelectorAll(":scope > Handlers > Handler")].filter(handler => handler.getAttribute("enabled") !== "false").map(handler => ({
            event: event.getAttribute("name")!,
            column: event.getAttribute("attribute"),
            functionName: handler.getAttribute("functionName")!,
            library: handler.getAttribute("libraryName")!,
            passContext: handler.getAttribute("passExecutionContext") === "true",
            parameters: handler.getAttribute("parameters") ?? "",
        })));
}
