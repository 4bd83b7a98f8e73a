/** The four dimensions with their groups and criteria. */
namespace Xl.Pages.Definition {
    /** A dimension: how points fade, its groups with caps, and their criteria with points. */
    export function dimensionSection(sheet: Sheet, labels: Labels, dimension: string): HTMLElement {
        const path: Path = ["dimensions", dimension];
        const label = textOf(objectAt(sheet.root, path), "label") || dimension;
        const count = listAt(sheet.root, [...path, "groups"]).reduce((sum, group) => sum + listAt(group, ["criteria"]).length, 0);
        const section = el("details", { class: "xl-card xl-definition-part" },
            el("summary", {}, el("h2", {}, label), " ", el("span", { class: "xl-quiet" }, countText("editor.criteria", count))));
        const place = partPlace(label, section);
        sheet.places.add(path, place);
        section.append(place.faults);
        if (fades(dimension)) {
            section.append(el("div", { class: "xl-figures" }, numberField(sheet, [...path, "halfLifeDays"], text("editor.halfLife"), label)));
        }

        const groups = partAt(sheet.root, [...path, "groups"]);
        section.append(...(Array.isArray(groups) ? groups.map((_, index) => groupSection(sheet, labels, dimension, [...path, "groups", index])) : []));
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
        section.append(place.faults, figures, el("ul", { class: "xl-criteria" }, ...criteria.map((_, index) => criterionItem(sheet, labels, [...path, "criteria", index]))));
        return section;
    }

    function criterionItem(sheet: Sheet, labels: Labels, path: Path): HTMLElement {
        const criterion = objectAt(sheet.root, path);
        const label = textOf(criterion, "label") || textOf(criterion, "id");
        const item = el("li", {}, el("strong", {}, label), el("p", { class: "xl-quiet" }, criterionWords(criterion, labels)));
        const place = partPlace(label, item);
        sheet.places.add(path, place);
        item.append(place.faults);
        if (Array.isArray(criterion.rows)) {
            item.append(el("ul", { class: "xl-rows" }, ...criterion.rows.map((_, index) => rowItem(sheet, labels, criterion, label, [...path, "rows", index]))));
        } else {
            item.append(el("div", { class: "xl-figures" }, numberField(sheet, [...path, "points"], text("editor.points"), label),
                criterion.kind === "signal" ? numberField(sheet, [...path, "halfLifeDays"], text("editor.halfLife"), label) : null,
                criterion.kind === "signal" ? numberField(sheet, [...path, "dailyLimit"], text("editor.dailyLimit"), label) : null));
        }

        return item;
    }

    function rowItem(sheet: Sheet, labels: Labels, criterion: JsonObject, label: string, path: Path): HTMLElement {
        const words = rowWords(criterion, objectAt(sheet.root, path), labels);
        const item = el("li", {}, el("p", {}, words));
        const place = partPlace(`${label}, ${words}`, item);
        sheet.places.add(path, place);
        const of = `${label}, ${words}`;
        item.append(place.faults, el("div", { class: "xl-figures" },
            criterion.kind === "bands" ? numberField(sheet, [...path, "from"], text("editor.from"), of) : null,
            criterion.kind === "bands" ? numberField(sheet, [...path, "below"], text("editor.below"), of) : null,
            numberField(sheet, [...path, "points"], text("editor.points"), of)));
        return item;
    }

    /** Only what people do fades; who they are does not. */
    function fades(dimension: string): boolean {
        return dimension === "intent" || dimension === "engagement";
    }
}
