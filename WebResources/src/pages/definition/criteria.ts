/** The four dimensions with their groups and criteria. */
namespace Xl.Pages.Definition {
    /** A dimension: how points fade, its groups with caps, and their criteria with points. */
    export function dimensionSection(sheet: Sheet, labels: Labels, dimension: string): HTMLElement {
        const path: Path = ["dimensions", dimension];
        const label = textOf(objectAt(sheet.root, path), "label") || dimension;
        const count = listAt(sheet.root, [...path, "groups"]).reduce((sum, group) => sum + listAt(group, ["criteria"]).length, 0);
        const section = foldable(path, "xl-card xl-definition-part", el("h2", {}, label), " ", el("span", { class: "xl-quiet" }, countText("editor.criteria", count)));
        const place = partPlace(label, section);
        sheet.places.add(path, place);
        section.append(place.faults);
        if (fades(dimension)) {
            section.append(el("div", { class: "xl-figures" }, numberField(sheet, [...path, "halfLifeDays"], text("editor.halfLife"), label)));
        }

        const groups = partAt(sheet.root, [...path, "groups"]);
        section.append(...(Array.isArray(groups) ? groups.map((_, index) => groupSection(sheet, labels, dimension, [...path, "groups", index])) : []),
            el("p", {}, addButton(sheet, [...path, "groups"], text("editor.addGroup"), label, () => ({ id: newId(sheet.root, "group"), cap: 10, criteria: [] }))));
        return section;
    }

    function groupSection(sheet: Sheet, labels: Labels, dimension: string, path: Path): HTMLElement {
        const group = objectAt(sheet.root, path);
        const label = textOf(group, "label") || textOf(group, "id");
        const section = el("section", { class: "xl-definition-group", "aria-label": label }, el("h3", {}, label));
        const place = partPlace(label, section);
        sheet.places.add(path, place);
        const figures = el("div", { class: "xl-figures" }, numberField(sheet, [...path, "cap"], text("editor.cap"), label), numberField(sheet, [...path, "floor"], text("editor.floor"), label));
        if (fades(dimension)) {
            figures.append(numberField(sheet, [...path, "halfLifeDays"], text("editor.halfLife"), label));
        }

        const criteria = Array.isArray(group.criteria) ? group.criteria : [];
        section.append(place.faults, figures);
        if (sheet.isOpen) {
            const more = foldable([...path, "more"], "xl-more", text("editor.change"), el("span", { class: "xl-hidden" }, `, ${label}`));
            more.append(wordField(sheet, [...path, "label"], text("editor.label"), label), wordField(sheet, [...path, "id"], text("editor.id"), label), removeButton(sheet, path, label) ?? "");
            section.append(more);
        }

        section.append(el("ul", { class: "xl-criteria" }, ...criteria.map((_, index) => criterionItem(sheet, labels, dimension, [...path, "criteria", index]))),
            addButton(sheet, [...path, "criteria"], text("editor.addCriterion"), label, () => newCriterion(newId(sheet.root, "criterion"), fades(dimension) ? "signal" : dimension === "bant" ? "answer" : "text")) ?? "");
        return section;
    }

    function criterionItem(sheet: Sheet, labels: Labels, dimension: string, path: Path): HTMLElement {
        const criterion = objectAt(sheet.root, path);
        const label = textOf(criterion, "label") || textOf(criterion, "id");
        const name = el("strong", {}, label);
        const words = el("p", { class: "xl-quiet" }, criterionWords(criterion, labels));
        const item = el("li", {}, name, words);
        const place = partPlace(label, item);
        sheet.places.add(path, place);
        item.append(place.faults);
        if (Array.isArray(criterion.rows)) {
            item.append(el("ul", { class: "xl-rows" }, ...criterion.rows.map((_, index) => rowItem(sheet, labels, criterion, label, [...path, "rows", index]))),
                addButton(sheet, [...path, "rows"], text("editor.addRow"), label, () => newRow(criterion)) ?? "");
        } else {
            item.append(el("div", { class: "xl-figures" }, numberField(sheet, [...path, "points"], text("editor.points"), label),
                criterion.kind === "signal" ? numberField(sheet, [...path, "halfLifeDays"], text("editor.halfLife"), label) : null,
                criterion.kind === "signal" ? numberField(sheet, [...path, "dailyLimit"], text("editor.dailyLimit"), label) : null));
        }

        if (sheet.isOpen) {
            item.append(criterionMore(sheet, labels, dimension, path, criterion, label));
            item.addEventListener("input", () => {
                name.textContent = textOf(criterion, "label") || textOf(criterion, "id");
                words.textContent = criterionWords(criterion, labels);
            });
        }

        return item;
    }

    /** What a criterion is called, what it looks at, and the way to take it out. */
    function criterionMore(sheet: Sheet, labels: Labels, dimension: string, path: Path, criterion: JsonObject, label: string): HTMLElement {
        const kind = textOf(criterion, "kind");
        const more = foldable([...path, "more"], "xl-more", text("editor.change"), el("span", { class: "xl-hidden" }, `, ${label}`));
        more.append(
            wordField(sheet, [...path, "label"], text("editor.label"), label),
            wordField(sheet, [...path, "id"], text("editor.id"), label),
            kindField(sheet, path, label, kindsOf(dimension), (other) => newCriterion(textOf(criterion, "id"), other)),
            ...subjectFields(sheet, labels, path, label).filter((field): field is HTMLElement => field instanceof HTMLElement),
            ["choice", "text", "words"].includes(kind) ? selectField(sheet, [...path, "otherwise"], text("editor.otherwise"), label,
                ["known", "unknown"].map((value) => ({ value, label: text(`editor.otherwise.${value}`) })), undefined, "known") : "",
            kind === "signal" ? switchField(sheet, [...path, "repeatable"], text("editor.repeatable"), label, true) : "",
            ["email_domain", "present", "signal"].includes(kind) ? "" : switchField(sheet, [...path, "ignoreWhenEmpty"], text("editor.ignoreWhenEmpty"), label, false),
            removeButton(sheet, path, label) ?? "");
        return more;
    }

    function rowItem(sheet: Sheet, labels: Labels, criterion: JsonObject, label: string, path: Path): HTMLElement {
        const row = objectAt(sheet.root, path);
        const words = rowWords(criterion, row, labels);
        const of = `${label}, ${words}`;
        const heading = el("span", {}, words);
        const item = el("li", {});
        const isBand = criterion.kind === "bands";
        const place = partPlace(of, item);
        sheet.places.add(path, place);
        if (sheet.isOpen && !isBand) {
            const more = foldable([...path, "more"], "xl-more xl-row-words", heading);
            more.append(valuesField(sheet, labels, criterion, path, of) ?? "");
            item.append(more);
        } else {
            item.append(el("p", {}, heading));
        }

        item.append(place.faults, el("div", { class: "xl-figures" },
            isBand ? numberField(sheet, [...path, "from"], text("editor.from"), of) : null,
            isBand ? numberField(sheet, [...path, "below"], text("editor.below"), of) : null,
            numberField(sheet, [...path, "points"], text("editor.points"), of),
            removeButton(sheet, path, of)));
        item.addEventListener("input", () => {
            heading.textContent = rowWords(criterion, row, labels);
        });
        return item;
    }

    /** A row that says nothing yet; a band goes on where the last one ends. */
    function newRow(criterion: JsonObject): JsonObject {
        switch (textOf(criterion, "kind")) {
            case "bands": {
                const last = listAt(criterion, ["rows"]).pop();
                return { ...(last && last.below !== undefined ? { from: last.below } : {}), points: 0 };
            }

            case "words":
                return { phrases: [], points: 0 };
            default:
                return { values: [], points: 0 };
        }
    }
}
