/** How far a version is on its way to being in force. */
namespace Xl.Pages.Definition {
    /** The steps of a version: what was done, by whom and when, what was signed, and what is missing. */
    export function standing(version: Version): HTMLElement {
        const isInForce = version.status === statuses.active && version.from !== undefined && version.from.getTime() <= Date.now();
        const steps = [
            step("proposed", version.proposed !== undefined, version.proposed),
            step("marketing", version.marketing !== undefined, version.marketing),
            step("sales", version.sales !== undefined, version.sales),
            forceStep(version, isInForce),
        ];
        return el("section", { class: "xl-card", "aria-label": text("editor.standing") },
            el("h2", {}, text("editor.standing")),
            el("p", {}, text(`editor.standing.${nameOf(version, isInForce)}`)),
            el("ul", { class: "xl-steps" }, ...steps),
            version.hash === "" ? null : el("p", { class: "xl-quiet" }, text("editor.hash", version.hash)));
    }

    function nameOf(version: Version, isInForce: boolean): string {
        if (version.status === statuses.active) {
            return isInForce ? "active" : "scheduled";
        }

        return version.status === statuses.retired ? "retired" : version.status === statuses.proposed ? "proposed" : "draft";
    }

    function step(name: string, isDone: boolean, done: Done | undefined): HTMLElement {
        const when = done?.on ? Format.dateTime(done.on) : "";
        return el("li", {}, sign(isDone), " ", el("strong", {}, text(`editor.step.${name}`)), " ",
            isDone && done ? text("editor.step.by", done.by, when) : text(`editor.step.${name}.missing`));
    }

    function forceStep(version: Version, isInForce: boolean): HTMLElement {
        const words = version.status === statuses.retired && version.retiredOn ? text("editor.step.retired", Format.dateTime(version.retiredOn))
            : version.from ? text(isInForce ? "editor.step.since" : "editor.step.from", Format.dateTime(version.from)) : text("editor.step.force.missing");
        return el("li", {}, sign(isInForce), " ", el("strong", {}, text("editor.step.force")), " ", words);
    }

    function sign(isDone: boolean): HTMLElement {
        return el("span", { class: isDone ? "xl-mark xl-mark-good xl-mark-words" : "xl-mark xl-mark-open xl-mark-words" }, text(isDone ? "editor.step.done" : "editor.step.open"));
    }
}
