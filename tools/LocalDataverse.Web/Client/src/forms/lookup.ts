import { el, fill } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { table, theApp } from "../data/server.js";
import { addressOf } from "../shell/address.js";
import type { Attribute } from "./attribute.js";
import type { Field } from "./fields.js";
import { findRows } from "./lookupsearch.js";
import type { LookupValue } from "./values.js";

/** A lookup: the row's name as a link, or a box in which a row is searched for by its name. */
export function lookupField(attribute: Attribute, id: string): Field {
    const element = el("div", { class: "lookup" });
    const list = el("ul", { role: "listbox", id: `${id}-list`, class: "lookup-list", hidden: true, "aria-label": attribute.column.displayName });
    let found: LookupValue[] = [];
    let active = -1;
    let asking = 0;
    const box = el("input", {
        id, type: "text", role: "combobox", autocomplete: "off", "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list", placeholder: "Look for a row",
        oninput: () => void search(),
        onfocus: () => undefined,
        onkeydown: (event: KeyboardEvent) => keys(event),
        onblur: () => setTimeout(close, 150),
    });

    async function search(): Promise<void> {
        const now = ++asking;
        let all: LookupValue[][];
        try {
            all = await Promise.all((attribute.column.targets ?? []).filter(target => target !== "*").map(async target => findRows(await table(target), box.value)));
        } catch (fault) {
            if (now === asking) {
                found = [];
                fill(list, el("li", { role: "option", "aria-disabled": "true" }, fault instanceof Error ? fault.message : String(fault)));
                list.hidden = false;
                box.setAttribute("aria-expanded", "true");
            }

            return;
        }

        if (now !== asking) {
            return;
        }

        found = all.flat().slice(0, 12);
        active = -1;
        fill(list, ...found.map((each, at) => el("li", { role: "option", id: `${id}-${at}`, onmousedown: (event: Event) => { event.preventDefault(); choose(at); } }, each.name)));
        if (found.length === 0) {
            list.append(el("li", { role: "option", "aria-disabled": "true" }, "No rows were found."));
        }

        list.hidden = false;
        box.setAttribute("aria-expanded", "true");
    }

    function keys(event: KeyboardEvent): void {
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            if (list.hidden) {
                void search();
                return;
            }

            move(event.key === "ArrowDown" ? 1 : -1);
        } else if (event.key === "Enter" && active >= 0) {
            event.preventDefault();
            choose(active);
        } else if (event.key === "Escape" && !list.hidden) {
            event.stopPropagation();
            close();
        }
    }

    function move(by: number): void {
        if (found.length === 0) {
            return;
        }

        active = (active + by + found.length) % found.length;
        [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
        box.setAttribute("aria-activedescendant", `${id}-${active}`);
        list.children[active]?.scrollIntoView({ block: "nearest" });
    }

    function choose(at: number): void {
        close();
        attribute.type([found[at]!]);
        attribute.draw();
        element.querySelector<HTMLElement>("a, input")?.focus();
    }

    function close(): void {
        list.hidden = true;
        box.setAttribute("aria-expanded", "false");
        box.removeAttribute("aria-activedescendant");
    }

    return {
        element,
        get input() {
            return (element.querySelector("a, input") ?? box) as HTMLElement;
        },
        draw: disabled => {
            const value = (attribute.value as LookupValue[] | null)?.[0];
            if (!value) {
                box.value = "";
                box.readOnly = disabled;
                box.placeholder = disabled ? "" : "Look for a row";
                fill(element, box, list);
                return;
            }

            const clear = el("button", {
                type: "button", class: "icon-button", "aria-label": `Clear ${attribute.column.displayName}`, onclick: () => {
                    attribute.type(null);
                    attribute.draw();
                    box.focus();
                },
            }, icon("close"));
            fill(element, el("span", { class: "lookup-value" }, link(value, id), disabled ? null : clear));
        },
    };
}

function link(value: LookupValue, id: string): HTMLElement {
    const hasPage = value.entityType !== "systemuser" && value.entityType !== "team" && theApp().tables.some(each => each.logicalName === value.entityType);
    const name = value.name || "(no name)";
    return hasPage
        ? el("a", { id, href: addressOf(theApp().app.name, { pagetype: "entityrecord", etn: value.entityType, id: value.id.replace(/[{}]/g, "").toLowerCase() }) }, name)
        : el("input", { id, type: "text", readonly: true, value: name });
}
