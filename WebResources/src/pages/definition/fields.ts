/** Fields that change a value of the text where it stands. */
namespace Xl.Pages.Definition {
    /** What all fields of a page share: the text, where faults go, whether it can be changed, and who hears of changes. */
    export interface Sheet {
        root: JsonObject;
        places: Places;
        isOpen: boolean;
        onChange(): void;
    }

    let fields = 0;

    /** A field for a number. What is no number is kept as it was typed, for the server to say what is wrong; an empty field takes the value away. */
    export function numberField(sheet: Sheet, path: Path, label: string, of: string): HTMLElement {
        const value = partAt(sheet.root, path);
        if (!sheet.isOpen) {
            return el("p", { class: "xl-value" }, `${label}: `, el("strong", {}, value === undefined ? text("editor.none") : String(value)));
        }

        const id = `field-${++fields}`;
        const input = el("input", { id, class: "xl-input", type: "text", inputmode: "decimal", autocomplete: "off", value: value === undefined ? "" : String(value) });
        const faults = el("div", { id: `${id}-fault`, class: "xl-fault", hidden: true });
        input.addEventListener("input", () => {
            putAt(sheet.root, path, numberOf(input.value));
            sheet.onChange();
        });
        sheet.places.add(path, {
            label: `${of}, ${label}`,
            show: (sentences) => {
                showFaults(faults, sentences);
                mark(input, faults, sentences.length > 0);
            },
            focus: () => reveal(input),
        });
        return el("div", { class: "xl-field xl-figure" }, el("label", { for: id }, label, el("span", { class: "xl-hidden" }, `, ${of}`)), input, faults);
    }

    /** A field for yes or no. */
    export function switchField(sheet: Sheet, path: Path, label: string, of: string, otherwise: boolean): HTMLElement {
        const value = partAt(sheet.root, path) ?? otherwise;
        if (!sheet.isOpen) {
            return el("p", { class: "xl-value" }, `${label}: `, el("strong", {}, text(value === true ? "editor.yes" : "editor.no")));
        }

        const id = `field-${++fields}`;
        const input = el("input", { id, type: "checkbox", checked: value === true });
        const faults = el("div", { id: `${id}-fault`, class: "xl-fault", hidden: true });
        input.addEventListener("change", () => {
            putAt(sheet.root, path, input.checked);
            sheet.onChange();
        });
        sheet.places.add(path, {
            label: `${of}, ${label}`,
            show: (sentences) => {
                showFaults(faults, sentences);
                mark(input, faults, sentences.length > 0);
            },
            focus: () => reveal(input),
        });
        return el("div", {}, el("label", { class: "xl-choice", for: id }, input, el("span", {}, label, el("span", { class: "xl-hidden" }, `, ${of}`))), faults);
    }

    function numberOf(typed: string): Json | undefined {
        const trimmed = typed.trim();
        if (trimmed === "") {
            return undefined;
        }

        return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : typed;
    }

    function mark(input: HTMLInputElement, faults: HTMLElement, isFaulty: boolean): void {
        if (isFaulty) {
            input.setAttribute("aria-invalid", "true");
            input.setAttribute("aria-describedby", faults.id);
        } else {
            input.removeAttribute("aria-invalid");
            input.removeAttribute("aria-describedby");
        }
    }
}
