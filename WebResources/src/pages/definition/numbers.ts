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

    const gates = ["G1", "G2", "G3", "G4", "G5", "G6"];
    const gateNumbers: Record<string, string | undefined> = { G1: "minimumFit", G2: "withinDays", G4: "minimumIntent" };

    /** The sections of numbers. */
    export function numberSections(sheet: Sheet): HTMLElement[] {
        return Object.keys(sections).map((name) => {
            const section = el("details", { class: "xl-card xl-definition-part" }, el("summary", {}, el("h2", {}, text(`editor.section.${name}`))));
            if (name === "handoff" || name === "after") {
                section.append(el("p", { class: "xl-quiet" }, text("editor.defaults")));
            }

            if (name === "handoff") {
                section.append(switchField(sheet, ["handoff", "authorityOpen"], text("editor.number.authorityOpen"), text("editor.section.handoff"), true));
            }

            section.append(...sections[name].map((numbers) => numbersPart(sheet, numbers)));
            return section;
        });
    }

    /** The six gates: what each asks for, whether the verdict depends on it, and its number. */
    export function gateSection(sheet: Sheet, labels: Labels): HTMLElement {
        const section = el("details", { class: "xl-card xl-definition-part" }, el("summary", {}, el("h2", {}, text("editor.section.gates"))));
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
            switchField(sheet, [...path, "mandatory"], text("editor.mandatory"), label, false),
            number === undefined ? "" : el("div", { class: "xl-figures" }, numberField(sheet, [...path, number], text(`editor.number.${number}`), label)));
        return part;
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
