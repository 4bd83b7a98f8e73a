/** Where a version stands between draft and being in force, and what it changes. */
namespace Xl.Pages.Definition {
    /** The steps to being in force, with who did them and when; what comes next is marked. */
    export function standingPart(version: Version): HTMLElement {
        const steps: [string, string | undefined][] = [
            ["editor.step.proposed", version.proposedOn && Format.dateTime(version.proposedOn)],
            ["editor.step.marketing", version.marketing && text("editor.signedBy", version.marketing.by, Format.dateTime(version.marketing.on))],
            ["editor.step.sales", version.sales && text("editor.signedBy", version.sales.by, Format.dateTime(version.sales.on))],
            ["editor.step.active", version.status === statuses.active || version.status === statuses.retired ? version.effectiveFrom && Format.dateTime(version.effectiveFrom) : undefined],
        ];
        return el("section", { class: "xl-card", "aria-labelledby": "standing" },
            el("h2", { id: "standing" }, text("editor.standing", version.statusName)),
            el("ol", { class: "xl-steps" }, ...steps.map(([key, done]) => el("li", {}, Lead.mark(done ? "good" : "open", text(done ? "editor.step.done" : "editor.step.open")), " ", el("strong", {}, text(key)), done ? el("span", { class: "xl-quiet" }, ` ${done}`) : null))),
            version.hash === "" ? null : el("p", { class: "xl-quiet" }, text("editor.hash", version.hash)));
    }

    /** What differs from the version in force, place by place. */
    export function differencesPart(draft: Draft, inForce: { name: string; text: Members } | undefined): HTMLElement | null {
        if (!inForce) {
            return null;
        }

        const before = new Map(leaves(inForce.text).map((leaf): [string, Json] => [placeOf(inForce.text, leaf.path), leaf.value]));
        const after = new Map(leaves(draft.text).map((leaf): [string, Json] => [placeOf(draft.version.text, leaf.path), leaf.value]));
        const places = Array.from(new Set([...Array.from(before.keys()), ...Array.from(after.keys())])).filter((place) => place !== "version" && before.get(place) !== after.get(place));
        return el("details", { class: "xl-card xl-part" },
            el("summary", {}, el("h2", { class: "xl-inline" }, text("editor.differences", inForce.name)), " ", el("span", { class: "xl-quiet" }, countText("editor.places", places.length))),
            places.length === 0 ? null : el("div", { class: "xl-scroll", tabindex: 0, role: "group", "aria-label": text("editor.differences", inForce.name) }, el("table", { class: "xl-table" },
                el("thead", {}, el("tr", {}, ...["editor.place", "editor.inForce", "editor.here"].map((key) => el("th", { scope: "col" }, text(key))))),
                el("tbody", {}, ...places.map((place) => el("tr", {}, el("th", { scope: "row" }, place), el("td", {}, told(before.get(place))), el("td", {}, told(after.get(place)))))))));
    }

    function told(value: Json | undefined): string {
        return value === undefined ? text("editor.absent") : String(value);
    }
}
