/** The gates, and the numbers that belong to no criterion. */
namespace Xl.Pages.Definition {
    /** Numbers of one part of the text, under one heading. */
    interface Numbers {
        key: string;
        path: Path;
        names: string[];
    }

    const effort = ["acceptMinutes", "contactMinutes", "attempts", "withinDays", "channels"];

    /** The parts by the section of the page that they stand in. */
    const sections: Record<string, Numbers[]> = {
        thresholds: [
            { key: "fitLetter", path: ["thresholds", "fitLetter"], names: ["A", "B", "C"] },
            { key: "behaviourDigit", path: ["thresholds", "behaviourDigit"], names: ["1", "2"] },
            { key: "grade", path: ["thresholds", "grade"], names: ["A", "B", "C"] },
            { key: "mql", path: ["thresholds", "mql"], names: ["fit", "behaviour", "withinDays"] },
            { key: "lapse", path: ["thresholds", "lapse"], names: ["fit", "behaviour", "afterDays"] },
        ],
        weights: [
            { key: "composite", path: ["weights", "composite"], names: ["fit", "intent", "engagement", "bant"] },
            { key: "behaviour", path: ["weights", "behaviour"], names: ["intent", "engagement"] },
            { key: "signals", path: ["signals"], names: ["dailyLimit"] },
        ],
        handoff: [
            { key: "hot", path: ["handoff", "classes", "hot"], names: effort },
            { key: "warm", path: ["handoff", "classes", "warm"], names: effort },
            { key: "other", path: ["handoff", "classes", "other"], names: effort },
            { key: "handoff", path: ["handoff"], names: ["hotWithinHours", "hops"] },
            { key: "warnAt", path: ["handoff", "warnAt"], names: ["first", "second"] },
            { key: "qualification", path: ["handoff", "qualification"], names: ["hotMinutes", "minutes", "calls"] },
            { key: "pause", path: ["handoff", "pause"], names: ["breaches", "days"] },
        ],
        after: [
            { key: "rejection", path: ["rejection"], names: ["verifyMinutes", "samplePercent"] },
            { key: "nurture", path: ["nurture"], names: ["startDays", "dormantDays", "dormantTouches", "reviewAfter"] },
        ],
    };

    /** The cells that can be warm: with the digit 1 a lead is hot. */
    const cells: Option[] = ["A", "B", "C", "D"].reduce<Option[]>((all, letter) => [...all, ...["2", "3"].map((digit) => ({ value: letter + digit, label: letter + digit }))], []);

    const gates = ["G1", "G2", "G3", "G4", "G5", "G6"];
    const gateNumbers: Record<string, string | undefined> = { G1: "minimumFit", G2: "withinDays", G4: "minimumIntent" };

    /** The sections of numbers. */
    export function numberSections(sheet: Sheet): HTMLElement[] {
        return Object.keys(sections).map((name) => {
            const section = foldable([`section-${name}`], "xl-card xl-definition-part", el("h2", {}, text(`editor.section.${name}`)));
            if (name === "handoff" || name === "after") {
                section.append(el("p", { class: "xl-quiet" }, text("editor.defaults")));
            }

            if (name === "handoff") {
                section.append(switchField(sheet, ["handoff", "authorityOpen"], text("editor.number.authorityOpen"), text("editor.section.handoff"), true),
                    choicesField(sheet, ["handoff", "warmCells"], text("editor.warmCells"), text("editor.section.handoff"), cells, ["A2", "B2"]));
            }

            section.append(...sections[name].map((numbers) => numbersPart(sheet, numbers)));
            if (name === "thresholds") {
                section.append(selectField(sheet, ["thresholds", "mql", "group"], text("editor.mqlGroup"), text("editor.part.mql"), groupOptions(sheet.root)));
            }

            return section;
        });
    }

    /** The six gates: what each asks for, whether the verdict depends on it, and its number. */
    export function gateSection(sheet: Sheet, labels: Labels): HTMLElement {
        const section = foldable(["gates"], "xl-card xl-definition-part", el("h2", {}, text("editor.section.gates")));
        const place = partPlace(text("editor.section.gates"), section);
        sheet.places.add(["gates"], place);
        section.append(place.faults, ...gates.map((id) => gatePart(sheet, labels, id)));
        return section;
    }

    function gatePart(sheet: Sheet, labels: Labels, id: string): HTMLElement {
        const path: Path = ["gates", id];
        const gate = objectAt(sheet.root, path);
        const label = `${id} ${textOf(gate, "label")}`;
        const part = el("section", { class: "xl-definition-group", "aria-label": label }, el("h3", {}, label), ...gateWords(id, gate, sheet.root, labels).map((words) => el("p", { class: "xl-quiet" }, words)));
        const place = partPlace(label, part);
        sheet.places.add(path, place);
        const number = gateNumbers[id];
        part.append(place.faults,
            switchField(sheet, [...path, "mandatory"], text("editor.mandatory"), label, false, true),
            number === undefined ? "" : el("div", { class: "xl-figures" }, numberField(sheet, [...path, number], text(`editor.number.${number}`), label)),
            sheet.isOpen ? gateMore(sheet, id, path, label) : "");
        return part;
    }

    /** What a gate is called, and the group or the answers that decide it. */
    function gateMore(sheet: Sheet, id: string, path: Path, label: string): HTMLElement {
        const more = foldable([...path, "more"], "xl-more", text("editor.change"), el("span", { class: "xl-hidden" }, `, ${label}`));
        more.append(wordField(sheet, [...path, "label"], text("editor.label"), label));
        if (id === "G1") {
            more.append(...reviewFields(sheet, path, label));
        } else if (id === "G2") {
            more.append(selectField(sheet, [...path, "group"], text("editor.group"), label, groupOptions(sheet.root)));
        } else if (id === "G3") {
            more.append(...ruleFields(sheet, path, label));
        } else if (id === "G5") {
            more.append(...listAt(sheet.root, [...path, "all"]).map((rule, index) => {
                const own = [...path, "all", index];
                const title = itemOptions(sheet.root).find((item) => item.value === rule.item)?.label ?? text("editor.numbered", label, index + 1);
                const part = el("section", { class: "xl-definition-group", "aria-label": title });
                const place = partPlace(title, part);
                sheet.places.add(own, place);
                part.append(place.faults, ...ruleFields(sheet, own, title), removeButton(sheet, own, title) ?? "");
                return part;
            }), addButton(sheet, [...path, "all"], text("editor.addRule"), label, () => ({ met: [], notMet: [] })) ?? "");
        }

        return more;
    }

    /** The answers that decide against a lead whatever its points are; they may be left out. */
    function reviewFields(sheet: Sheet, gate: Path, of: string): HTMLElement[] {
        const path = [...gate, "review"];
        const item = partAt(sheet.root, [...path, "item"]);
        const field = selectField(sheet, [...path, "item"], text("editor.review"), of, [{ value: "", label: text("editor.none") }, ...itemOptions(sheet.root)], (chosen) => {
            putAt(sheet.root, path, chosen === "" ? undefined : { item: chosen ?? "", notMet: [] });
            sheet.redraw([...path, "item"]);
        }, "");
        return item === undefined ? [field] : [field, choicesField(sheet, [...path, "notMet"], text("editor.notMet"), of, answerOptions(sheet.root, String(item)))];
    }

    function ruleFields(sheet: Sheet, path: Path, of: string): HTMLElement[] {
        const answers = answerOptions(sheet.root, textOf(objectAt(sheet.root, path), "item"));
        return [
            selectField(sheet, [...path, "item"], text("editor.item"), of, itemOptions(sheet.root), () => {
                putAt(sheet.root, [...path, "met"], []);
                putAt(sheet.root, [...path, "notMet"], []);
                sheet.redraw([...path, "item"]);
            }),
            choicesField(sheet, [...path, "met"], text("editor.met"), of, answers),
            choicesField(sheet, [...path, "notMet"], text("editor.notMet"), of, answers),
        ];
    }

    /** The groups that a gate can ask for: those that count signals. */
    function groupOptions(root: JsonObject): Option[] {
        return dimensions.filter(fades).reduce<Option[]>((all, dimension) => [...all, ...listAt(root, ["dimensions", dimension, "groups"])
            .map((group) => ({ value: textOf(group, "id"), label: textOf(group, "label") || textOf(group, "id") }))], []);
    }

    function numbersPart(sheet: Sheet, numbers: Numbers): HTMLElement {
        const label = text(`editor.part.${numbers.key}`);
        const part = el("section", { class: "xl-definition-group", "aria-label": label }, el("h3", {}, label));
        const place = partPlace(label, part);
        sheet.places.add(numbers.path, place);
        part.append(place.faults, el("div", { class: "xl-figures" },
            ...numbers.names.map((name) => numberField(sheet, [...numbers.path, name], text(`editor.number.${name}`), label))));
        return part;
    }
}
