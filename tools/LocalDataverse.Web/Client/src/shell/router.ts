import { theApp } from "../data/server.js";
import { addressOf, readAddress, type PageAddress } from "./address.js";

/** What a page tells the router. */
export interface ShownPage {
    /** The title of the page; the window shows it. */
    title: string;
    /** Asked before another page is shown; false stays. */
    canLeave?(): Promise<boolean>;
    /** Whether leaving would lose something. */
    isDirty?(): boolean;
}

/** Shows a page in the shell's main part. */
export type Show = (page: PageAddress) => Promise<ShownPage>;

let show: Show | undefined;
let shown: ShownPage | undefined;
let here = "";

// Pages of the app behind the one that is shown.
let behind = 0;

/** Begins to route: the address of the window now, and what links and scripts ask for. */
export async function route(shows: Show, home: PageAddress): Promise<void> {
    show = shows;
    addEventListener("popstate", () => void back());
    addEventListener("beforeunload", event => {
        if (shown?.isDirty?.()) {
            event.preventDefault();
        }
    });
    document.addEventListener("click", event => {
        const link = event.target instanceof Element ? event.target.closest("a[href^='/main.aspx']") : null;
        if (link && !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            const page = readAddress(new URL((link as HTMLAnchorElement).href).search);
            if (page) {
                void go(page);
            }
        }
    });
    await render(readAddress(location.search) ?? home, "replace");
}

/** Goes to another page, if the page that is shown lets go. */
export async function go(page: PageAddress, how: "push" | "replace" = "push"): Promise<void> {
    if (await mayLeave()) {
        await render(page, how);
    }
}

/** Shows the page of the address anew. */
export async function reload(): Promise<void> {
    const page = readAddress(location.search);
    if (page) {
        await render(page, "replace");
    }
}

/** Goes back to the page before, or to a list where there is none. */
export async function leave(otherwise: PageAddress): Promise<void> {
    if (behind > 0) {
        history.back();
    } else {
        await go(otherwise);
    }
}

/** Changes the address without showing the page anew: a new row got its id. */
export function rename(page: PageAddress): void {
    here = addressOf(theApp().app.name, page);
    history.replaceState(null, "", here);
}

async function back(): Promise<void> {
    const page = readAddress(location.search);
    if (!page) {
        return;
    }

    if (await mayLeave()) {
        behind = Math.max(0, behind - 1);
        await render(page, "none");
    } else {
        history.pushState(null, "", here);
    }
}

async function mayLeave(): Promise<boolean> {
    return shown?.canLeave ? shown.canLeave() : true;
}

async function render(page: PageAddress, how: "push" | "replace" | "none"): Promise<void> {
    here = addressOf(theApp().app.name, page);
    if (how === "push") {
        behind++;
        history.pushState(null, "", here);
    } else if (how === "replace") {
        history.replaceState(null, "", here);
    }

    shown = undefined;
    shown = await show!(page);
    document.title = `${shown.title} - ${theApp().app.title}`;
}
