/** The parts of a definition beside its dimensions that come and go: the checklist, knock-outs, personas, and whom it applies to. */
namespace Xl.Pages.Definition {
    /** The items of the checklist, each with its answers. */
    export function itemSection(sheet: Sheet): HTMLElement {
        return listSection(sheet, ["items"], "items", () => ({ id: newId(sheet.root, "item"), validDays: 90, values: [] }), (path, label) => [
            el("div", { class: "xl-figures" }, numberField(sheet, [...path, "validDays"], text("editor.validDays"), label)),
            more(sheet, path, label, () => [
                wordField(sheet, [...path, "label"], text("editor.label"), label),
                wordField(sheet, [...path, "id"], text("editor.id"), label),
                wordField(sheet, [...path, "column", "name"], text("editor.item.column"), label),
                wordField(sheet, [...path, "column", "whenTrue"], text("editor.item.whenTrue"), label),
                el("h4", {}, text("editor.answers")),
                ...elements(sheet, [...path, "values"], label, () => ({}), (answer, name) => el("div", { class: "xl-figures" },
                    wordField(sheet, [...answer, "label"], text("editor.label"), name),
                    wordField(sheet, [...answer, "value"], text("editor.value"), name, [], numberOf),
                    removeButton(sheet, answer, name)), "editor.addAnswer"),
            ]),
        ]);
    }

    /** What knocks a lead out. */
    export function knockOutSection(sheet: Sheet, labels: Labels): HTMLElement {
        return listSection(sheet, ["knockOuts"], "knockOuts", () => ({ id: newId(sheet.root, "knock_out"), when: newCondition("email_domain") }), (path, label) => [
            el("p", { class: "xl-quiet" }, conditionWords(objectAt(sheet.root, [...path, "when"]), labels)),
            more(sheet, path, label, () => [
                wordField(sheet, [...path, "label"], text("editor.label"), label),
                wordField(sheet, [...path, "id"], text("editor.id"), label),
                ...conditionFields(sheet, labels, [...path, "when"], label),
            ]),
        ]);
    }

    /** The kinds of buyer. */
    export function personaSection(sheet: Sheet, labels: Labels): HTMLElement {
        return listSection(sheet, ["personas"], "personas", () => ({ conditions: [] }), (path, label) => [
            ...["pains", "priorities", "research"].map((name) => el("p", { class: "xl-quiet" }, text("editor.persona.line", text(`editor.persona.${name}`), textOf(objectAt(sheet.root, path), name)))),
            ...listAt(sheet.root, [...path, "conditions"]).map((condition) => el("p", { class: "xl-quiet" }, conditionWords(condition, labels))),
            more(sheet, path, label, () => [
                ...["name", "pains", "priorities", "research"].map((name) => wordField(sheet, [...path, name], text(`editor.persona.${name}`), label)),
                ...conditionList(sheet, labels, [...path, "conditions"], label),
            ]),
        ]);
    }

    /** The leads that the definition judges. */
    export function appliesSection(sheet: Sheet, labels: Labels): HTMLElement {
        const label = text("editor.section.appliesTo");
        const section = foldable(["appliesTo"], "xl-card xl-definition-part", el("h2", {}, label));
        const place = partPlace(label, section);
        sheet.places.add(["appliesTo"], place);
        section.append(place.faults, el("p", { class: "xl-quiet" }, text("editor.appliesTo.about")),
            ...sheet.isOpen ? [] : listAt(sheet.root, ["appliesTo"]).map((condition) => el("p", {}, conditionWords(condition, labels))),
            ...sheet.isOpen ? conditionList(sheet, labels, ["appliesTo"], label) : []);
        return section;
    }

    /** A section for a list of named parts, with ways to add and to remove one. */
    function listSection(sheet: Sheet, path: Path, name: string, make: () => Json, draw: (path: Path, label: string) => Content[]): HTMLElement {
        const label = text(`editor.section.${name}`);
        const list = partAt(sheet.root, path);
        const section = foldable(path, "xl-card xl-definition-part", el("h2", {}, label), " ", el("span", { class: "xl-quiet" }, String(Array.isArray(list) ? list.length : 0)));
        const place = partPlace(label, section);
        sheet.places.add(path, place);
        section.append(place.faults, ...elements(sheet, path, label, make, (own, title) => {
            const part = el("section", { class: "xl-definition-group", "aria-label": title }, el("h3", {}, title));
            const inner = partPlace(title, part);
            sheet.places.add(own, inner);
            part.append(inner.faults, ...draw(own, title).filter((one): one is HTMLElement => one instanceof HTMLElement), el("p", {}, removeButton(sheet, own, title)));
            return part;
        }, `editor.add.${name}`));
        return section;
    }

    function elements(sheet: Sheet, path: Path, of: string, make: () => Json, draw: (path: Path, label: string) => HTMLElement, add: string): HTMLElement[] {
        const list = partAt(sheet.root, path);
        const drawn = (Array.isArray(list) ? list : []).map((_, index) => {
            const own = objectAt(sheet.root, [...path, index]);
            return draw([...path, index], textOf(own, "label") || textOf(own, "name") || textOf(own, "id") || text("editor.numbered", of, index + 1));
        });
        const adding = addButton(sheet, path, text(add), of, make);
        return adding ? [...drawn, el("p", {}, adding)] : drawn;
    }

    function more(sheet: Sheet, path: Path, label: string, draw: () => HTMLElement[]): HTMLElement {
        const part = foldable([...path, "more"], "xl-more", text(sheet.isOpen ? "editor.change" : "editor.details"), el("span", { class: "xl-hidden" }, `, ${label}`));
        part.append(...draw());
        return part;
    }

    function conditionList(sheet: Sheet, labels: Labels, path: Path, of: string): HTMLElement[] {
        return elements(sheet, path, of, () => newCondition("words"), (own, label) => {
            const part = el("section", { class: "xl-definition-group", "aria-label": label }, el("h4", {}, label));
            const place = partPlace(label, part);
            sheet.places.add(own, place);
            part.append(place.faults, ...conditionFields(sheet, labels, own, label), removeButton(sheet, own, label) ?? "");
            return part;
        }, "editor.addCondition");
    }

    function conditionFields(sheet: Sheet, labels: Labels, path: Path, of: string): HTMLElement[] {
        const condition = objectAt(sheet.root, path);
        return [kindField(sheet, path, of, conditionKinds, newCondition), ...subjectFields(sheet, labels, path, of), valuesField(sheet, labels, condition, path, of)]
            .filter((field): field is HTMLElement => field instanceof HTMLElement);
    }
}
