/** What a criterion or a condition looks at: its kind, its columns, and the lists that belong to its kind. */
namespace Xl.Pages.Definition {
    /** The kinds of a condition; those of a criterion depend on its dimension. */
    export const conditionKinds = ["choice", "bands", "text", "words", "email_domain", "present", "flag"];

    /** What a kind begins with, beside its column. */
    const beginnings: Record<string, () => JsonObject> = {
        choice: () => ({ column: "industrycode", rows: [{ values: [], points: 0 }] }),
        bands: () => ({ column: "numberofemployees", rows: [{ from: 0, points: 0 }] }),
        text: () => ({ column: "address1_country", rows: [{ values: [], points: 0 }] }),
        words: () => ({ column: "jobtitle", rows: [{ phrases: [], points: 0 }] }),
        email_domain: () => ({ column: "emailaddress1", notIn: [], points: 0 }),
        present: () => ({ columns: [], points: 0 }),
        flag: () => ({ columns: [], is: true, points: 0 }),
        signal: () => ({ points: 0 }),
        answer: () => ({ rows: [{ values: [], points: 0 }] }),
    };

    /** The kinds of criteria that a dimension takes. */
    export function kindsOf(dimension: string): string[] {
        return fades(dimension) ? [...conditionKinds, "signal", "answer"] : [...conditionKinds, "answer"];
    }

    /** Only what people do fades; who they are does not. */
    export function fades(dimension: string): boolean {
        return dimension === "intent" || dimension === "engagement";
    }

    /** A criterion of a kind that says nothing yet. */
    export function newCriterion(id: string, kind: string): JsonObject {
        return { id, kind, ...beginnings[kind]() };
    }

    /** A condition of a kind that says nothing yet. */
    export function newCondition(kind: string): JsonObject {
        const { rows, points: _, ...subject } = beginnings[kind]();
        const row = Array.isArray(rows) ? rows[0] as JsonObject : {};
        const { points: __, ...list } = row;
        return { kind, ...subject, ...list };
    }

    /** The field for the kind; another kind begins anew and keeps only what every kind has. */
    export function kindField(sheet: Sheet, path: Path, of: string, kinds: string[], make: (kind: string) => JsonObject): HTMLElement {
        const before = objectAt(sheet.root, path);
        return selectField(sheet, [...path, "kind"], text("editor.kind"), of, kinds.map((kind) => ({ value: kind, label: text(`editor.kindName.${kind}`) })), (kind) => {
            const { id, label } = before;
            putAt(sheet.root, path, { ...(id === undefined ? {} : { id }), ...(label === undefined ? {} : { label }), ...make(String(kind)) });
            sheet.redraw([...path, "kind"]);
        });
    }

    /** The fields for what is looked at. */
    export function subjectFields(sheet: Sheet, labels: Labels, path: Path, of: string): Content[] {
        const subject = objectAt(sheet.root, path);
        switch (textOf(subject, "kind")) {
            case "signal":
                return [wordField(sheet, [...path, "signal"], text("editor.signal"), of, labels.signalOptions)];
            case "answer":
                return [selectField(sheet, [...path, "item"], text("editor.item"), of, itemOptions(sheet.root), () => sheet.redraw([...path, "item"]))];
            case "present":
                return [listField(sheet, [...path, "columns"], text("editor.columns"), of)];
            case "flag":
                return [listField(sheet, [...path, "columns"], text("editor.columns"), of), selectField(sheet, [...path, "is"], text("editor.is"), of, [{ value: true, label: text("editor.yes") }, { value: false, label: text("editor.no") }], undefined, true)];
            case "email_domain":
                return [columnField(sheet, labels, path, of), domainList(sheet, path, subject, of)];
            default:
                return [columnField(sheet, labels, path, of)];
        }
    }

    /** The field for the values, words or answers of a row or a condition; bands have numbers instead. */
    export function valuesField(sheet: Sheet, labels: Labels, subject: JsonObject, path: Path, of: string): HTMLElement | null {
        switch (textOf(subject, "kind")) {
            case "choice": {
                const choices = labels.choices(textOf(subject, "column"));
                return choices.length > 0 ? choicesField(sheet, [...path, "values"], text("editor.values"), of, choices) : listField(sheet, [...path, "values"], text("editor.values"), of, numberOf);
            }

            case "text":
                return listField(sheet, [...path, "values"], text("editor.values"), of);
            case "words":
                return listField(sheet, [...path, "phrases"], text("editor.phrases"), of);
            case "answer":
                return choicesField(sheet, [...path, "values"], text("editor.answers"), of, answerOptions(sheet.root, textOf(subject, "item")));
            case "bands":
                return el("div", { class: "xl-figures" }, numberField(sheet, [...path, "from"], text("editor.from"), of), numberField(sheet, [...path, "below"], text("editor.below"), of));
            default:
                return null;
        }
    }

    /** The items of the checklist. */
    export function itemOptions(root: JsonObject): Option[] {
        return listAt(root, ["items"]).map((item) => ({ value: textOf(item, "id"), label: textOf(item, "label") || textOf(item, "id") }));
    }

    /** The answers of an item. */
    export function answerOptions(root: JsonObject, id: string): Option[] {
        const item = listAt(root, ["items"]).find((one) => one.id === id);
        return item ? listAt(item, ["values"]).filter((one) => one.value !== undefined).map((one) => ({ value: one.value, label: textOf(one, "label") || typed(one.value) })) : [];
    }

    function columnField(sheet: Sheet, labels: Labels, path: Path, of: string): HTMLElement {
        return wordField(sheet, [...path, "column"], text("editor.column"), of, labels.columnOptions);
    }

    function domainList(sheet: Sheet, path: Path, subject: JsonObject, of: string): HTMLElement {
        return el("div", {}, ...["in", "notIn"].filter((name) => subject[name] !== undefined || (name === "in" && subject.notIn === undefined))
            .map((name) => listField(sheet, [...path, name], text(`editor.domains.${name}`), of)),
        sheet.isOpen && (subject.in === undefined) !== (subject.notIn === undefined) ? button(text("editor.domains.turn"), () => {
            const [from, to] = subject.in === undefined ? ["notIn", "in"] : ["in", "notIn"];
            putAt(sheet.root, [...path, to], subject[from]);
            putAt(sheet.root, [...path, from], undefined);
            sheet.redraw([...path, to]);
        }, { "aria-label": `${text("editor.domains.turn")}, ${of}` }) : null);
    }
}
