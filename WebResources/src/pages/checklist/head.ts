/** What stands above the items: the verdict and how far the asking has come. */
namespace Xl.Pages.Checklist {
    /** The verdict and how many items are known. */
    export function summaryOf(told: Lead.Judged): HTMLElement {
        const known = told.checklist.filter((item) => item.known === "Known").length;
        const label = text("checklist.progress", known, told.checklist.length);
        return el("div", { class: "xl-row xl-summary" },
            Lead.verdictMark(told.explanation.verdict),
            el("span", {}, text("checklist.figures", told.explanation.cell, told.explanation.grade, Format.number(told.explanation.composite, 1))),
            el("span", { class: "xl-row" },
                el("progress", { value: known, max: told.checklist.length, "aria-label": text("checklist.progress.label") }),
                el("span", {}, label)));
    }

    /** What is different between two judgements, a sentence each; for the live region. */
    export function changesOf(before: Lead.Judged, after: Lead.Judged): string[] {
        const changes: string[] = [];
        if (before.explanation.verdict !== after.explanation.verdict) {
            changes.push(text("checklist.changed.verdict", text(`verdict.${after.explanation.verdict}`)));
        }

        for (const gate of after.explanation.gates) {
            const old = before.explanation.gates.find((one) => one.id === gate.id);
            if (old && old.state !== gate.state) {
                changes.push(text("checklist.changed.gate", `${gate.id} ${gate.label}`, text(`gate.${gate.state}`)));
            }
        }

        if (before.explanation.composite !== after.explanation.composite) {
            changes.push(text("checklist.changed.composite", Format.number(before.explanation.composite, 1), Format.number(after.explanation.composite, 1)));
        }

        return changes;
    }
}
