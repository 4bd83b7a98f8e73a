/** The fields of the editor. */
namespace Xl.Pages.Definition {
    /** What fields work on. */
    export interface Editing {
        draft: Draft;
        labels: Labels;
        readOnly: boolean;
        /** Called after each change. */
        changed(): void;
    }

    let made = 0;

    /** A number at a place; what is no number stays as typed and is told at the field. */
    export function numberField(editing: Editing, path: Path, label: string, labelIsShown = true): HTMLElement {
        const id = `field-${++made}`;
        const note = el("span", { class: "xl-fault", id: `${id}-fault` });
        const input = el("input", {
            id, class: "xl-input xl-edit-number", type: "text", inputmode: "decimal", value: String(editing.draft.at(path) ?? ""), readonly: editing.readOnly, autocomplete: "off",
            "data-place": placeOf(editing.draft.version.text, path), "aria-describedby": note.id, "aria-label": labelIsShown ? undefined : label,
        });
        input.addEventListener("change", () => {
            const typed = input.value.trim().replace(",", ".");
            const value = Number(typed);
            const isNumber = typed !== "" && !Number.isNaN(value);
            note.textContent = isNumber ? "" : text("editor.noNumber");
            input.setAttribute("aria-invalid", String(!isNumber));
            if (isNumber) {
                editing.draft.set(path, value);
            }

            input.classList.toggle("xl-edited", editing.draft.has(path));
            editing.changed();
        });
        return el("span", { class: "xl-edit" }, labelIsShown ? el("label", { for: id }, label) : null, input, note);
    }

    /** Yes or no at a place. */
    export function flagField(editing: Editing, path: Path, label: string): HTMLElement {
        const input = el("input", { type: "checkbox", checked: editing.draft.at(path) === true, disabled: editing.readOnly });
        input.addEventListener("change", () => {
            editing.draft.set(path, input.checked);
            editing.changed();
        });
        return el("label", { class: "xl-choice" }, input, el("span", {}, label));
    }

    /** Shows faults at the fields that they are of, and returns those of no field. */
    export function showFaults(faults: Fault[]): Fault[] {
        const fields = Array.from(document.querySelectorAll<HTMLInputElement>("[data-place]"));
        for (const field of fields) {
            const own = faults.filter((fault) => fault.place === field.dataset.place);
            byId(field.getAttribute("aria-describedby")!).textContent = own.map((fault) => fault.message).join(" ");
            field.setAttribute("aria-invalid", String(own.length > 0));
            for (let around = field.closest("details"); own.length > 0 && around; around = around.parentElement?.closest("details") ?? null) {
                around.open = true;
            }
        }

        return faults.filter((fault) => !fields.some((field) => field.dataset.place === fault.place));
    }
}
