/** The parts of a definition as sections with fields. */
namespace Xl.Pages.Definition {
    /** A dimension: its weight, its half-life, and its groups with caps, criteria and points. */
    export function dimensionPart(editing: Editing, name: string): HTMLElement {
        const path: Path = ["dimensions", name];
        const dimension = valueAt(editing.draft.version.text, path) as Members;
        const groups = (dimension.groups ?? []) as Members[];
        const weight: Path = ["weights", "composite", name];
        return el("details", { class: "xl-card xl-part", open: name === "fit" },
            el("summary", {}, el("h2", { class: "xl-inline" }, String(dimension.label ?? name)), " ", el("span", { class: "xl-quiet" }, countText("editor.groups", groups.length))),
            el("div", { class: "xl-row" },
                editing.draft.at(weight) === undefined ? null : numberField(editing, weight, text("editor.weight")),
                dimension.halfLifeDays === undefined ? null : numberField(editing, [...path, "halfLifeDays"], text("editor.halfLife"))),
            ...groups.map((group, at) => groupPart(editing, [...path, "groups", at], group)));
    }

    function groupPart(editing: Editing, path: Path, group: Members): HTMLElement {
        const criteria = (group.criteria ?? []) as Members[];
        const id = `group-${written(path).replace(/\W+/g, "-")}`;
        return el("section", { class: "xl-group", "aria-labelledby": id },
            el("div", { class: "xl-row" }, el("h3", { id }, String(group.label ?? group.id)), group.cap === undefined ? null : numberField(editing, [...path, "cap"], text("editor.cap"))),
            el("div", { class: "xl-scroll", tabindex: 0, role: "group", "aria-labelledby": id }, el("table", { class: "xl-table" },
                el("thead", {}, el("tr", {}, el("th", { scope: "col" }, text("editor.criterion")), el("th", { scope: "col" }, text("editor.looksAt")), el("th", { scope: "col", class: "xl-number" }, text("editor.points")))),
                el("tbody", {}, ...criteria.reduce<HTMLElement[]>((rows, criterion, at) => rows.concat(criterionRows(editing, [...path, "criteria", at], criterion)), [])))));
    }

    function criterionRows(editing: Editing, path: Path, criterion: Members): HTMLElement[] {
        const label = String(criterion.label ?? criterion.id);
        const rows = (Array.isArray(criterion.rows) ? criterion.rows : []) as Members[];
        const own = Object.keys(criterion).filter((key) => typeof criterion[key] === "number" && key !== "points" && key !== "order");
        const first = el("tr", {},
            el("th", { scope: "row" }, label),
            el("td", {}, conditionOf(criterion), own.length > 0 ? el("div", { class: "xl-row" }, ...own.map((key) => numberField(editing, [...path, key], spelled([key])))) : null),
            el("td", { class: "xl-number" }, criterion.points === undefined ? null : numberField(editing, [...path, "points"], text("editor.pointsOf", label), false)));
        return [first, ...rows.map((row, at) => {
            const words = rowWords(criterion, row, editing.labels);
            return el("tr", { class: "xl-sub" }, el("td", {}), el("td", {}, words), el("td", { class: "xl-number" },
                row.points === undefined ? null : numberField(editing, [...path, "rows", at, "points"], text("editor.pointsOf", `${label}, ${words}`), false)));
        })];
    }

    /** The gates: whether each must be met, and its numbers. */
    export function gatesPart(editing: Editing): HTMLElement {
        const gates = (valueAt(editing.draft.version.text, ["gates"]) ?? {}) as Record<string, Members>;
        return part("editor.gates", ...Object.entries(gates).map(([name, gate]) => el("fieldset", { class: "xl-card xl-ask" },
            el("legend", {}, text("editor.gate", name, String(gate.label ?? ""))),
            gate.mandatory === undefined ? null : flagField(editing, ["gates", name, "mandatory"], text("editor.mandatory")),
            el("div", { class: "xl-row" }, ...Object.keys(gate).filter((key) => typeof gate[key] === "number").map((key) => numberField(editing, ["gates", name, key], spelled([key])))))));
    }

    /** A section of the text whose numbers are listed under their names: thresholds, hand-off, rejection, nurture. The weights of dimensions stand at the dimensions. */
    export function numbersPart(editing: Editing, name: string): HTMLElement | null {
        const section = valueAt(editing.draft.version.text, [name]);
        const numbers = section === undefined ? [] : leaves(section).filter((leaf) => typeof leaf.value === "number" && !(name === "weights" && leaf.path[0] === "composite"));
        return numbers.length === 0 ? null : part(`editor.section.${name}`, el("div", { class: "xl-numbers" }, ...numbers.map((leaf) => numberField(editing, [name, ...leaf.path], spelled(leaf.path)))));
    }

    function part(key: string, ...content: Content[]): HTMLElement {
        return el("details", { class: "xl-card xl-part" }, el("summary", {}, el("h2", { class: "xl-inline" }, text(key))), ...content);
    }
}
