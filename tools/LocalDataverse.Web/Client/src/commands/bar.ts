import { el, fill } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { withPatience } from "../forms/handlers.js";
import { tellFault } from "../xrm/dialogs.js";
import type { BarContext } from "./context.js";
import { ribbonCommands, type Command } from "./ribbon.js";
import { standardCommands } from "./standard.js";

/** How long the bar waits for all of its rules before it shows what is known. */
const atOnce = 200;

const drawn = new WeakMap<HTMLElement, number>();
const watched = new WeakMap<HTMLElement, ResizeObserver>();

/** Draws the commands of a place: those of Dynamics and those of the solutions whose rules hold. What does not fit goes into a menu. */
export async function renderCommandBar(slot: HTMLElement, context: BarContext): Promise<void> {
    const turn = (drawn.get(slot) ?? 0) + 1;
    drawn.set(slot, turn);
    const faults: string[] = [];
    let all: Command[];
    try {
        const { commands, hidden } = ribbonCommands(context);
        all = [...standardCommands(context).filter(each => !hidden.has(each.id)), ...commands].sort((one, other) => one.sequence - other.sequence);
    } catch (fault) {
        fill(slot, el("p", { class: "fault", role: "alert" }, icon("error"), fault instanceof Error ? fault.message : String(fault)));
        slot.removeAttribute("aria-busy");
        return;
    }

    slot.setAttribute("aria-busy", "true");
    const holds = new Set<Command>();
    let asked = all.length;
    let isDrawn = false;
    const redraw = () => {
        if (drawn.get(slot) === turn) {
            isDrawn = true;
            draw(slot, context, all.filter(each => holds.has(each)), faults, asked > 0);
        }
    };
    const answers = Promise.all(all.map(async each => {
        try {
            if (await each.isShown()) {
                holds.add(each);
            }
        } catch (fault) {
            // A rule that fails takes its own command away and no other.
            faults.push(fault instanceof Error ? fault.message : String(fault));
        }

        asked--;
        if (isDrawn) {
            redraw();
        }
    }));
    // A rule that takes long holds its own command back and no other; it is drawn when it has answered.
    await withPatience(answers, atOnce);
    redraw();
}

function draw(slot: HTMLElement, context: BarContext, shown: Command[], faults: string[], isAsking: boolean): void {
    const focused = slot.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.command ?? "" : undefined;
    const wasOpen = slot.querySelector(".overflow-menu:not([hidden])") !== null;
    slot.setAttribute("aria-busy", String(isAsking));
    if (shown.length === 0 && faults.length === 0) {
        fill(slot);
        return;
    }

    const buttons = shown.map(each => button(each));
    const menu = el("div", { class: "overflow-menu", hidden: true, role: "menu", "aria-label": "More commands" });
    const more = el("button", {
        type: "button", class: "icon-button more", "aria-label": "More commands", "aria-haspopup": "menu", "aria-expanded": "false", onclick: () => toggle(menu.hidden === true),
    }, icon("more"));
    const bar = el("div", { role: "toolbar", class: "commandbar", "aria-label": `Commands of ${context.kind === "form" ? context.table.displayName : context.table.pluralName}` }, ...buttons, more);

    const toggle = (open: boolean) => {
        menu.hidden = !open;
        more.setAttribute("aria-expanded", String(open));
        if (open) {
            (menu.querySelector("button") as HTMLElement | null)?.focus();
        }
    };
    menu.addEventListener("keydown", event => menuKeys(event, menu, () => { toggle(false); more.focus(); }));
    menu.addEventListener("click", () => toggle(false));
    menu.addEventListener("focusout", event => {
        if (!menu.contains(event.relatedTarget as Node | null) && event.relatedTarget !== more) {
            toggle(false);
        }
    });
    bar.addEventListener("keydown", event => barKeys(event, bar));
    fill(slot, bar, menu, ...[...new Set(faults)].map(text => el("p", { class: "fault", role: "alert" }, icon("error"), text)));
    const fit = () => fitInto(bar, menu, more, buttons, shown);
    watched.get(slot)?.disconnect();
    const watch = new ResizeObserver(fit);
    watched.set(slot, watch);
    watch.observe(slot);
    fit();
    if (focused !== undefined) {
        if (wasOpen) {
            toggle(true);
        }

        const same = [...(wasOpen ? menu : bar).querySelectorAll<HTMLElement>("button:not([hidden])")].find(each => each.dataset.command === focused);
        (same ?? bar.querySelector<HTMLElement>("button:not([hidden])"))?.focus();
    }
}

function button(command: Command): HTMLButtonElement {
    return el("button", { type: "button", class: "command", title: command.tip || undefined, "data-command": command.id, onclick: () => void run(command) }, image(command), command.label);
}

function image(command: Command): Node | null {
    return command.icon ? icon(command.icon) : command.image ? el("img", { src: `/WebResources/${command.image}`, alt: "", width: 20, height: 20 }) : icon("open");
}

async function run(command: Command): Promise<void> {
    try {
        await command.run();
    } catch (fault) {
        await tellFault(fault, "A command failed");
    }
}

// From the end, buttons go into the menu until the rest fits.
function fitInto(bar: HTMLElement, menu: HTMLElement, more: HTMLElement, buttons: HTMLElement[], commands: Command[]): void {
    buttons.forEach(each => { each.hidden = false; });
    more.hidden = true;
    const left: Command[] = [];
    for (let at = buttons.length - 1; at > 0 && bar.scrollWidth > bar.clientWidth; at--) {
        more.hidden = false;
        buttons[at]!.hidden = true;
        left.unshift(commands[at]!);
    }

    fill(menu, ...left.map(each => {
        const item = button(each);
        item.setAttribute("role", "menuitem");
        return item;
    }));
    roving(bar);
}

function roving(bar: HTMLElement): void {
    const items = [...bar.querySelectorAll<HTMLElement>("button:not([hidden])")];
    items.forEach((each, at) => { each.tabIndex = at === 0 ? 0 : -1; });
}

function barKeys(event: KeyboardEvent, bar: HTMLElement): void {
    const items = [...bar.querySelectorAll<HTMLElement>("button:not([hidden])")];
    move(event, items, event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0);
}

function menuKeys(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
    if (event.key === "Escape") {
        event.stopPropagation();
        close();
        return;
    }

    move(event, [...menu.querySelectorAll<HTMLElement>("button")], event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0);
}

function move(event: KeyboardEvent, items: HTMLElement[], by: number): void {
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = event.key === "Home" ? 0 : event.key === "End" ? items.length - 1 : by === 0 || at < 0 ? undefined : (at + by + items.length) % items.length;
    if (to !== undefined && items.length > 0) {
        event.preventDefault();
        items.forEach((each, index) => { each.tabIndex = index === to ? 0 : -1; });
        items[to]!.focus();
    }
}
