import { el, type Content } from "../dom/el.js";
import { icon } from "../dom/icons.js";

let count = 0;

/** A modal dialog: the focus stays in it, Escape closes it, and the focus returns to where it was. */
export interface Dialog {
    readonly element: HTMLDialogElement;
    /** Closes it; whoever opened it hears so. */
    close(): void;
    readonly closed: Promise<void>;
}

/** How a dialog looks. */
export interface DialogSettings {
    title: string;
    width?: string;
    height?: string;
    /** At the window's end instead of its middle. */
    side?: boolean;
}

/** Opens a dialog with a title and content. */
export function openDialog(settings: DialogSettings, ...content: Content[]): Dialog {
    const id = `dialog-${++count}`;
    const before = document.activeElement;
    const element = el("dialog", { "aria-labelledby": id, class: settings.side ? "side" : undefined },
        el("div", { class: "dialog-head" },
            el("h2", { id }, settings.title),
            el("button", { type: "button", class: "icon-button", "aria-label": "Close", onclick: () => element.close() }, icon("close"))),
        el("div", { class: "dialog-body" }, ...content));
    if (settings.width) {
        element.style.setProperty("--dialog-width", settings.width);
    }

    if (settings.height) {
        element.style.setProperty("--dialog-height", settings.height);
    }

    const closed = new Promise<void>(resolve => element.addEventListener("close", () => {
        element.remove();
        if (before instanceof HTMLElement && before.isConnected) {
            before.focus();
        }

        resolve();
    }));
    document.body.append(element);
    element.showModal();
    return { element, close: () => element.close(), closed };
}

/** Asks or tells something; resolves with the label that was pressed, or undefined where the dialog was closed. */
export async function ask(title: string, texts: string[], buttons: string[]): Promise<string | undefined> {
    let pressed: string | undefined;
    const actions = el("div", { class: "dialog-actions" }, ...buttons.map((label, at) => el("button", {
        type: "button", class: at === 0 ? "primary" : undefined, autofocus: at === 0, onclick: () => {
            pressed = label;
            dialog.close();
        },
    }, label)));
    const dialog = openDialog({ title }, ...texts.map(text => el("p", { class: "dialog-text" }, text)), actions);
    await dialog.closed;
    return pressed;
}

/** Tells a fault in a dialog. */
export async function tellFault(fault: unknown, title = "This could not be done"): Promise<void> {
    const message = fault instanceof Error || (typeof fault === "object" && fault !== null && "message" in fault) ? String((fault as { message: unknown }).message) : String(fault);
    await ask(title, [message], ["OK"]);
}

/** Shows an HTML web resource in a dialog; it closes when the page closes its window. */
export async function openPageDialog(settings: DialogSettings, address: string): Promise<void> {
    const frame = el("iframe", { class: "dialog-frame", src: address, title: settings.title });
    const dialog = openDialog(settings, frame);
    dialog.element.classList.add("with-frame");
    frame.addEventListener("load", () => {
        // A page within a frame cannot close its window by itself; Dynamics closes the dialog for it.
        frame.contentWindow!.close = () => dialog.close();
        frame.contentWindow!.focus();
    });
    await dialog.closed;
}

let progress: HTMLDialogElement | undefined;

/** Shows that something runs and keeps the page from being used until it is closed. */
export function showProgress(text: string): void {
    closeProgress();
    progress = el("dialog", { class: "progress", "aria-label": text }, el("div", { class: "spinner", "aria-hidden": "true" }), el("p", { role: "status" }, text));
    progress.addEventListener("cancel", event => event.preventDefault());
    document.body.append(progress);
    progress.showModal();
}

/** Ends what showProgress began. */
export function closeProgress(): void {
    progress?.close();
    progress?.remove();
    progress = undefined;
}
