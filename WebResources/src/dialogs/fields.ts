/** The fields of a dialog: each has its label, says what is wrong with it, and gives what was entered. */
namespace Xl.Dialogs {
    /** Something a dialog asks for. */
    export interface Field {
        /** The parameter of the custom API that it fills. */
        readonly name: string;
        readonly root: HTMLElement;
        readonly control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
        /** What was entered; undefined for nothing. */
        read(): Api.Value | undefined;
        /** Says what is missing, and whether anything is. */
        check(): boolean;
    }

    /** How a field is labelled and whether it must be filled. */
    export interface Wish {
        label: string;
        hint?: string;
        required?: boolean;
    }

    let count = 0;

    /** Words, in several lines. */
    export function words(name: string, wish: Wish, most = 400): Field {
        return simple(name, wish, el("textarea", { class: "xl-input", rows: 3, maxlength: most }));
    }

    /** Words in one line. */
    export function line(name: string, wish: Wish, kind: "text" | "email" | "tel" = "text", most = 100): Field {
        return simple(name, wish, el("input", { class: "xl-input", type: kind, maxlength: most, autocomplete: "off" }));
    }

    /** A whole number. */
    export function whole(name: string, wish: Wish, least: number, most: number): Field {
        const input = el("input", { class: "xl-input", type: "number", inputmode: "numeric", min: least, max: most, step: 1 });
        return simple(name, wish, input, (value) => Api.integer(Number(value)));
    }

    /** A day; it stands for the moment at which it begins or, where a time is asked for too, for that time. */
    export function day(name: string, wish: Wish, kind: "date" | "datetime-local" = "date"): Field {
        const input = el("input", { class: "xl-input", type: kind });
        return simple(name, wish, input, (value) => new Date(kind === "date" ? `${value}T00:00` : value));
    }

    /** One of several. */
    export function choice(name: string, wish: Wish, values: { value: string; label: string }[]): Field {
        const select = el("select", { class: "xl-input" }, values.length === 1 ? null : el("option", { value: "" }, text("commands.choose")),
            ...values.map((one) => el("option", { value: one.value }, one.label)));
        return simple(name, wish, select);
    }

    /** A record that is looked for by its name: type, search, choose. */
    export function lookup(name: string, wish: Wish, find: (words: string) => Promise<{ value: string; label: string }[]>): Field {
        const id = `field${++count}`;
        const search = el("input", { class: "xl-input", type: "search", id: `${id}-search`, autocomplete: "off" });
        const found = el("select", { class: "xl-input", disabled: true });
        const status = el("p", { class: "xl-quiet", role: "status" });
        const field = simple(name, { label: text("commands.lookup.found"), required: wish.required }, found, (value) => Api.guid(value));
        const look = async (): Promise<void> => {
            status.textContent = text("commands.lookup.searching");
            let rows: { value: string; label: string }[];
            try {
                rows = await find(search.value.trim());
            } catch (thrown) {
                status.textContent = Api.failureOf(thrown).message;
                return;
            }

            found.disabled = rows.length === 0;
            replace(found, ...rows.map((row) => el("option", { value: row.value }, row.label)));
            found.dispatchEvent(new Event("change", { bubbles: true }));
            status.textContent = countText("commands.lookup.count", rows.length);
        };
        search.addEventListener("keydown", (event) => {
            if (event.key === "Enter") {
                event.preventDefault();
                Page.run(look);
            }
        });
        const root = el("fieldset", { class: "xl-card xl-field" }, el("legend", { class: "xl-label" }, wish.label),
            wish.hint ? el("p", { class: "xl-quiet" }, wish.hint) : null,
            el("label", { for: search.id, class: "xl-label" }, text("commands.lookup.search")),
            el("div", { class: "xl-find" }, search, button(text("commands.lookup.find"), () => Page.run(look))),
            status, field.root);
        return { ...field, root, check: () => field.check() };
    }

    function simple(name: string, wish: Wish, control: Field["control"], convert: (value: string) => Api.Value = (value) => value): Field {
        const id = `field${++count}`;
        const hint = wish.hint ? el("p", { class: "xl-quiet", id: `${id}-hint` }, wish.hint) : null;
        const fault = el("p", { class: "xl-fault", id: `${id}-fault`, hidden: true });
        control.id = id;
        control.setAttribute("aria-describedby", `${hint ? hint.id : ""} ${fault.id}`.trim());
        if (wish.required) {
            control.setAttribute("aria-required", "true");
        }

        const root = el("div", { class: "xl-field" },
            el("label", { for: id }, wish.label, wish.required ? el("span", { class: "xl-quiet" }, ` ${text("commands.required")}`) : null),
            hint, control, fault);
        const check = (): boolean => {
            const missing = wish.required === true && control.value.trim() === "";
            const isWrong = !missing && !control.checkValidity();
            fault.hidden = !missing && !isWrong;
            fault.textContent = missing ? text("commands.missing", wish.label) : isWrong ? control.validationMessage : "";
            control.setAttribute("aria-invalid", String(missing || isWrong));
            return !missing && !isWrong;
        };
        control.addEventListener("input", () => {
            if (!fault.hidden) {
                check();
            }
        });
        return { name, root, control, check, read: () => control.value.trim() === "" ? undefined : convert(control.value.trim()) };
    }
}
