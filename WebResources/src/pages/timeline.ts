/** The time line of the lead: what happened to it, the latest first, by day, with a filter for each kind. */
namespace Xl.Pages.Timeline {
    /** Kinds that come in great number and are hidden until they are asked for. */
    const hidden = new Set<Kind>(["evaluation"]);
    let form: Xrm.FormContext;
    let entries: Entry[] = [];

    Page.onForm("timeline.title", async (context) => {
        form = context;
        await refresh();
    });

    async function refresh(): Promise<void> {
        const page = byId("page");
        const leadId = Api.plainId(form.data.entity.getId());
        page.setAttribute("aria-busy", "true");
        try {
            if (leadId === "") {
                replace(page, el("h1", {}, text("timeline.title")), el("p", { class: "xl-note" }, text("timeline.saveFirst")));
                return;
            }

            const found = await readEntries(leadId, labelsOf(await Lead.explain(leadId)));
            entries = found.entries;
            Page.tell("");
            replace(page,
                el("h1", {}, text("timeline.title")),
                found.missing.length > 0 ? el("p", { class: "xl-note" }, text("timeline.notReadable", found.missing.map((kind) => text(`timeline.kind.${kind}`)).join(", "))) : null,
                found.isCut ? el("p", { class: "xl-note" }, text("timeline.cut")) : null,
                stagesOf(entries),
                filters(),
                el("div", { id: "days" }));
            showDays();
        } catch (thrown) {
            Page.tell(Api.failureOf(thrown).message);
            byId("message").append(" ", button(text("shared.tryAgain"), () => Page.run(refresh)));
        } finally {
            page.removeAttribute("aria-busy");
        }
    }

    /** The names of items and answers by "item: value", as answers are named. */
    function labelsOf(told: Lead.Judged | Lead.Unjudged): Map<string, string> {
        const labels = new Map<string, string>();
        for (const item of Lead.isJudged(told) ? told.checklist : []) {
            for (const value of [...item.values, { value: "unknown", label: text("checklist.notKnown") }]) {
                labels.set(`${item.item}: ${value.value}`, `${item.label}: ${value.label}`);
            }
        }

        return labels;
    }

    /** The stages that the lead went through, each with the time that it took, and the one where it is. */
    function stagesOf(all: Entry[]): HTMLElement | null {
        const changes = all.filter((entry) => entry.stage).reverse();
        if (changes.length === 0) {
            return null;
        }

        const last = changes[changes.length - 1];
        return el("section", { "aria-labelledby": "stages-name" }, el("h2", { id: "stages-name" }, text("timeline.stages")), el("ol", { class: "xl-stages" },
            ...changes.filter((entry) => entry.stage!.from !== "" && entry.stage!.minutes !== undefined).map((entry) =>
                el("li", {}, el("strong", {}, entry.stage!.from), el("span", { class: "xl-quiet" }, Format.duration(entry.stage!.minutes! * 60000)))),
            el("li", { class: "xl-stage-now" }, el("strong", {}, last.stage!.to), el("span", { class: "xl-quiet" }, text("timeline.since", Format.date(last.on), Format.duration(Date.now() - last.on.getTime()))))));
    }

    function filters(): HTMLElement {
        return el("fieldset", { class: "xl-filters" }, el("legend", {}, text("timeline.show")), ...kinds.map((kind) => {
            const count = entries.filter((entry) => entry.kind === kind).length;
            const box = el("input", { type: "checkbox", checked: !hidden.has(kind), disabled: count === 0 });
            box.addEventListener("change", () => {
                if (box.checked) {
                    hidden.delete(kind);
                } else {
                    hidden.add(kind);
                }

                showDays();
                Page.say(countText("timeline.count", shown().length));
            });
            return el("label", { class: "xl-choice" }, box, el("span", {}, text("timeline.filter", text(`timeline.kind.${kind}`), count)));
        }));
    }

    function shown(): Entry[] {
        return entries.filter((entry) => !hidden.has(entry.kind));
    }

    function showDays(): void {
        const days = new Map<string, Entry[]>();
        for (const entry of shown()) {
            const day = Format.date(entry.on);
            days.set(day, [...days.get(day) ?? [], entry]);
        }

        replace(byId("days"), ...(days.size === 0 ? [el("p", { class: "xl-quiet" }, text("timeline.empty"))] : Array.from(days, ([day, inside]) =>
            el("section", { class: "xl-day" }, el("h2", {}, day), el("ol", { class: "xl-entries" }, ...inside.map(entryOf))))));
    }

    function entryOf(entry: Entry): HTMLElement {
        return el("li", { class: `xl-entry xl-entry-${entry.kind}` },
            el("time", { datetime: entry.on.toISOString() }, Format.time(entry.on)),
            el("div", {},
                el("span", { class: "xl-quiet" }, text(`timeline.kind.${entry.kind}`), " "),
                el("strong", {}, entry.title),
                entry.details.length > 0 ? el("p", {}, entry.details.join(" · ")) : null));
    }
}
