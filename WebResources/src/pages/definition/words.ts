/** Fields for words, lists and choices of the text. */
namespace Xl.Pages.Definition {
    /** A value that can be chosen, with its name. */
    export interface Option {
        value: Json;
        label: string;
    }

    /** A field for a word or a sentence; an empty field takes the value away. Options are suggested, and others can be typed. */
    export function wordField(sheet: Sheet, path: Path, label: string, of: string, options: Option[] = [], read: (words: string) => Json | undefined = wordOf): HTMLElement {
        const value = typed(partAt(sheet.root, path));
        const list = options.length === 0 || !sheet.isOpen ? null : el("datalist", { id: fieldId() }, ...options.map((option) => el("option", { value: String(option.value) }, option.label)));
        const input = el("input", { class: "xl-input", type: "text", autocomplete: "off", spellcheck: "false", value, list: list?.id });
        input.addEventListener("input", () => {
            putAt(sheet.root, path, read(input.value));
            sheet.onChange();
        });
        const field = labelled(sheet, path, label, of, input, "xl-field xl-word", value);
        field.append(...list ? [list] : []);
        return field;
    }

    /** A field for a list, one value a line. */
    export function listField(sheet: Sheet, path: Path, label: string, of: string, read: (words: string) => Json | undefined = wordOf): HTMLElement {
        const value = partAt(sheet.root, path);
        const lines = Array.isArray(value) ? value.map(typed) : value === undefined ? [] : [typed(value)];
        const input = el("textarea", { class: "xl-input", rows: Math.min(8, lines.length + 1), spellcheck: "false" }, lines.join("\n"));
        input.addEventListener("input", () => {
            putAt(sheet.root, path, input.value.split("\n").map((line) => read(line.trim())).filter((one): one is Json => one !== undefined));
            sheet.onChange();
        });
        return labelled(sheet, path, text("editor.lines", label), of, input, "xl-field xl-lines", lines.join(", "));
    }

    /** A field for one of some values; a value that is none of them stays until another is chosen. */
    export function selectField(sheet: Sheet, path: Path, label: string, of: string, options: Option[], after: (value: Json | undefined) => void = () => undefined, otherwise?: Json): HTMLElement {
        const value = partAt(sheet.root, path) ?? otherwise;
        const known = value === undefined || options.some((option) => option.value === value) ? options : [...options, { value, label: typed(value) }];
        const all: { value: Json | undefined; label: string }[] = value === undefined ? [{ value: undefined, label: text("editor.none") }, ...known] : known;
        const input = el("select", { class: "xl-input" }, ...all.map((option, index) => el("option", { value: index, selected: option.value === value }, option.label)));
        input.addEventListener("change", () => {
            const chosen = all[Number(input.value)].value;
            putAt(sheet.root, path, chosen);
            after(chosen);
            sheet.onChange();
        });
        return labelled(sheet, path, label, of, input, "xl-field xl-word", all.find((option) => option.value === value)?.label ?? "");
    }

    /** A field for some of many values; values that are none of them are there to be taken away. */
    export function choicesField(sheet: Sheet, path: Path, label: string, of: string, options: Option[], otherwise: Json[] = []): HTMLElement {
        const now = (): Json[] => {
            const value = partAt(sheet.root, path);
            return Array.isArray(value) ? value : value === undefined ? otherwise : [value];
        };
        const isIn = (values: Json[], value: Json): boolean => values.some((one) => String(one) === String(value));
        const all = [...options, ...now().filter((value) => !isIn(options.map((option) => option.value), value)).map((value) => ({ value, label: typed(value) }))];
        if (!sheet.isOpen) {
            return valueLine(label, all.filter((option) => isIn(now(), option.value)).map((option) => option.label).join(", "));
        }

        const field = el("fieldset", { class: "xl-field", tabindex: -1 }, el("legend", { class: "xl-label" }, label, el("span", { class: "xl-hidden" }, `, ${of}`)));
        field.append(el("div", { class: "xl-some" }, ...all.map((option) => {
            const input = el("input", { type: "checkbox", checked: isIn(now(), option.value) });
            input.addEventListener("change", () => {
                const others = now().filter((value) => String(value) !== String(option.value));
                putAt(sheet.root, path, input.checked ? [...others, option.value] : others);
                sheet.onChange();
            });
            return el("label", { class: "xl-choice" }, input, el("span", {}, option.label));
        })), faultsOf(sheet, path, label, of, field));
        return field;
    }

    function wordOf(words: string): Json | undefined {
        return words === "" ? undefined : words;
    }
}
