/** Fields that change a value of the text where it stands. */
namespace Xl.Pages.Definition {
    /** What all fields of a page share: the text, where faults go, whether it can be changed, and who hears of changes. */
    export interface Sheet {
        root: JsonObject;
        places: Places;
        isOpen: boolean;
        onChange(): void;

        /** Draws the text anew after a part came or went, and gives the keyboard to the part at a way. */
        redraw(path: Path): void;
    }

    /** A field that holds one value. */
    export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

    let fields = 0;

    /** An id for an element of a field. */
    export function fieldId(): string {
        return `field-${++fields}`;
    }

    /** A field for a number. What is no number is kept as it was typed, for the server to say what is wrong; an empty field takes the value away. */
    export function numberField(sheet: Sheet, path: Path, label: string, of: string): HTMLElement {
        const value = partAt(sheet.root, path);
        const input = el("input", { class: "xl-input", type: "text", inputmode: "decimal", autocomplete: "off", value: typed(value) });
        input.addEventListener("input", () => {
            putAt(sheet.root, path, numberOf(input.value));
            sheet.onChange();
        });
        return labelled(sheet, path, label, of, input, "xl-field xl-figure", typed(value));
    }

    /** A field for yes or no. What goes without saying is not written where it was not there, unless it is asked for. */
    export function switchField(sheet: Sheet, path: Path, label: string, of: string, otherwise: boolean, isRequired = false): HTMLElement {
        const before = partAt(sheet.root, path);
        const value = before ?? otherwise;
        if (!sheet.isOpen) {
            return valueLine(label, text(value === true ? "editor.yes" : "editor.no"));
        }

        const id = fieldId();
        const input = el("input", { id, type: "checkbox", checked: value === true });
        input.addEventListener("change", () => {
            putAt(sheet.root, path, input.checked === otherwise && before === undefined && !isRequired ? undefined : input.checked);
            sheet.onChange();
        });
        const faults = faultsOf(sheet, path, label, of, input);
        return el("div", {}, el("label", { class: "xl-choice", for: id }, input, el("span", {}, label, el("span", { class: "xl-hidden" }, `, ${of}`))), faults);
    }

    /** A field under its label, with what is wrong below it; where the text cannot be changed, the words that it would show. */
    export function labelled(sheet: Sheet, path: Path, label: string, of: string, input: Input, look: string, words: string): HTMLElement {
        if (!sheet.isOpen) {
            return valueLine(label, words);
        }

        input.id = fieldId();
        return el("div", { class: look }, el("label", { for: input.id }, label, el("span", { class: "xl-hidden" }, `, ${of}`)), input, faultsOf(sheet, path, label, of, input));
    }

    /** A label with the value that it has, where nothing can be changed. */
    export function valueLine(label: string, words: string): HTMLElement {
        return el("p", { class: "xl-value" }, `${label}: `, el("strong", {}, words === "" ? text("editor.none") : words));
    }

    /** The place for what is wrong with a field. */
    export function faultsOf(sheet: Sheet, path: Path, label: string, of: string, input: HTMLElement): HTMLElement {
        const faults = el("div", { id: fieldId(), class: "xl-fault", hidden: true });
        sheet.places.add(path, {
            label: `${of}, ${label}`,
            show: (sentences) => {
                showFaults(faults, sentences);
                mark(input, faults, sentences.length > 0);
            },
            focus: () => reveal(input),
        });
        return faults;
    }

    /** A value as it is typed. */
    export function typed(value: Json | undefined): string {
        return value === undefined ? "" : typeof value === "object" ? writeJson(value) : String(value);
    }

    /** What is typed as a number, or as the text that it is; undefined where nothing is typed. */
    export function numberOf(words: string): Json | undefined {
        const trimmed = words.trim();
        if (trimmed === "") {
            return undefined;
        }

        return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : words;
    }

    function mark(input: HTMLElement, faults: HTMLElement, isFaulty: boolean): void {
        if (isFaulty) {
            if (!(input instanceof HTMLFieldSetElement)) {
                input.setAttribute("aria-invalid", "true");
            }

            input.setAttribute("aria-describedby", faults.id);
        } else {
            input.removeAttribute("aria-invalid");
            input.removeAttribute("aria-describedby");
        }
    }
}
