/** What a criterion looks at, in words. */
namespace Xl.Pages.Definition {
    /** What a criterion of any kind looks at. */
    export function criterionWords(criterion: JsonObject, labels: Labels): string {
        const kind = textOf(criterion, "kind");
        const column = labels.column(textOf(criterion, "column"));
        switch (kind) {
            case "email_domain":
                return Array.isArray(criterion.in) ? text("editor.kind.email_domain.in", column, list(criterion.in)) : text("editor.kind.email_domain.notIn", column, list(criterion.notIn));
            case "present":
                return text("editor.kind.present", columnList(criterion, labels));
            case "flag":
                return text(criterion.is === false ? "editor.kind.flag.no" : "editor.kind.flag.yes", columnList(criterion, labels));
            case "signal":
                return text(criterion.repeatable === false ? "editor.kind.signal.latest" : "editor.kind.signal", textOf(criterion, "signal"));
            case "answer":
                return text("editor.kind.answer", labels.item(textOf(criterion, "item")));
            case "choice":
            case "bands":
            case "text":
            case "words":
                return text(`editor.kind.${kind}`, column);
            default:
                return text("editor.kind.other", kind);
        }
    }

    /** What a condition asks for. */
    export function conditionWords(condition: JsonObject, labels: Labels): string {
        const words = criterionWords(condition, labels);
        return ["choice", "bands", "text", "words"].includes(textOf(condition, "kind")) ? text("editor.condition.words", words, rowWords(condition, condition, labels)) : words;
    }

    /** When a row of a criterion counts. */
    export function rowWords(criterion: JsonObject, row: JsonObject, labels: Labels): string {
        const values = Array.isArray(row.values) ? row.values : [];
        switch (textOf(criterion, "kind")) {
            case "bands":
                return row.below === undefined ? text("editor.row.from", number(row.from)) : text("editor.row.band", number(row.from), number(row.below));
            case "words":
                return list(row.phrases);
            case "answer":
                return list(values.map((value) => labels.answer(textOf(criterion, "item"), value)));
            default:
                return list(values.map((value) => labels.choice(textOf(criterion, "column"), value)));
        }
    }

    /** When a gate is met, for gates by groups and answers. */
    export function gateWords(id: string, gate: JsonObject, root: JsonObject, labels: Labels): string[] {
        switch (id) {
            case "G2":
                return [text("editor.gate.G2", groupLabel(root, textOf(gate, "group")))];
            case "G3":
                return ruleWords(gate, labels);
            case "G5":
                return listAt(gate, ["all"]).reduce<string[]>((all, rule) => [...all, ...ruleWords(rule, labels)], []);
            default:
                return [text(`editor.gate.${id}`)];
        }
    }

    /** The name of a group. */
    export function groupLabel(root: JsonObject, id: string): string {
        for (const dimension of dimensions) {
            const group = listAt(root, ["dimensions", dimension, "groups"]).find((one) => one.id === id);
            if (group) {
                return textOf(group, "label");
            }
        }

        return id;
    }

    function ruleWords(rule: JsonObject, labels: Labels): string[] {
        const item = textOf(rule, "item");
        const answers = (value: Json | undefined): string => list(Array.isArray(value) ? value.map((one) => labels.answer(item, one)) : []);
        return [text("editor.gate.met", labels.item(item), answers(rule.met)), text("editor.gate.notMet", labels.item(item), answers(rule.notMet))];
    }

    function columnList(criterion: JsonObject, labels: Labels): string {
        return list(Array.isArray(criterion.columns) ? criterion.columns.map((column) => labels.column(String(column))) : []);
    }

    function list(values: Json | undefined): string {
        return Array.isArray(values) && values.length > 0 ? values.map(String).join(", ") : text("editor.none");
    }

    function number(value: Json | undefined): string {
        return typeof value === "number" ? Format.number(value, 4) : String(value ?? "");
    }
}
