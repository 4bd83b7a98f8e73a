/** What the text, as typed, would make of the leads that are there. */
namespace Xl.Pages.Definition {
    interface Move {
        from: number | null;
        to: number | null;
        leads: number;
    }

    /** A page of leads for the preview while typing, and for the count of all. */
    const pages = { typing: 50, all: 500 };

    let turn = 0;

    /** The place of the preview, with the button that counts all open leads. */
    export function previewPart(editing: Editing): HTMLElement {
        const count = button(text("editor.preview.all"), () => Page.run(() => countAll(editing, count)));
        return el("section", { class: "xl-card", "aria-labelledby": "preview-name" },
            el("h2", { id: "preview-name" }, text("editor.preview")),
            el("div", { id: "preview", "aria-live": "polite" }, el("p", { class: "xl-quiet" }, text("editor.preview.about"))),
            el("div", { class: "xl-row" }, count));
    }

    /** Judges the first open leads by the text as typed; faults go to their fields. Only the last call is shown. */
    export async function previewTyped(editing: Editing): Promise<void> {
        const mine = ++turn;
        try {
            const answer = await ask(editing, pages.typing);
            if (mine === turn) {
                tellFaults(showFaults([]));
                show(text("editor.preview.first", Number(answer.Processed)), movesIn(answer));
            }
        } catch (thrown) {
            const failure = Api.failureOf(thrown);
            const faults = faultsIn(failure.message);
            if (mine === turn) {
                if (faults.length === 0) {
                    throw failure;
                }

                tellFaults(showFaults(faults));
                replace(byId("preview"), el("p", { class: "xl-note xl-note-bad" }, countText("editor.faults", faults.length)));
            }
        }
    }

    /** Shows the faults that belong to no field. */
    function tellFaults(faults: Fault[]): void {
        const place = byId("faults");
        place.hidden = faults.length === 0;
        replace(place, el("h2", {}, text("editor.faults.title")), el("ul", {}, ...faults.map((fault) => el("li", {}, fault.place === "" ? fault.message : `${fault.place}: ${fault.message}`))));
    }

    async function countAll(editing: Editing, pressed: HTMLButtonElement): Promise<void> {
        const mine = ++turn;
        pressed.setAttribute("aria-disabled", "true");
        try {
            const total = new Map<string, Move>();
            let cursor: string | undefined;
            let seen = 0;
            do {
                const answer = await ask(editing, pages.all, cursor);
                if (mine !== turn) {
                    return;
                }

                seen += Number(answer.Processed);
                for (const move of movesIn(answer)) {
                    const key = `${move.from}-${move.to}`;
                    total.set(key, { ...move, leads: move.leads + (total.get(key)?.leads ?? 0) });
                }

                cursor = typeof answer.Cursor === "string" && answer.Cursor !== "" ? answer.Cursor : undefined;
                Page.say(text("editor.preview.progress", seen));
            } while (cursor);
            show(text("editor.preview.done", seen), Array.from(total.values()));
        } finally {
            pressed.removeAttribute("aria-disabled");
        }
    }

    function ask(editing: Editing, size: number, cursor?: string): Promise<Record<string, unknown>> {
        return Api.act("xl_PreviewMoves", undefined, { Document: JSON.stringify(editing.draft.text), PageSize: Api.integer(size), ...(cursor ? { Cursor: cursor } : {}) });
    }

    function movesIn(answer: Record<string, unknown>): Move[] {
        return JSON.parse(String(answer.Moves)) as Move[];
    }

    function show(title: string, moves: Move[]): void {
        const changed = moves.filter((move) => move.from !== move.to);
        const leads = changed.reduce((sum, move) => sum + move.leads, 0);
        replace(byId("preview"),
            el("p", {}, title, " ", el("strong", {}, countText("editor.preview.moves", leads))),
            changed.length === 0 ? null : el("table", { class: "xl-table" },
                el("thead", {}, el("tr", {}, ...["editor.preview.from", "editor.preview.to", "editor.preview.leads"].map((key) => el("th", { scope: "col" }, text(key))))),
                el("tbody", {}, ...changed.map((move) => el("tr", {}, el("td", {}, stageName(move.from)), el("td", {}, stageName(move.to)), el("td", {}, Format.number(move.leads)))))));
    }

    function stageName(value: number | null): string {
        return value === null ? text("editor.preview.none") : stages.get(value) ?? String(value);
    }

    /** The names of stages by their values. */
    const stages = new Map<number, string>();

    /** Reads the names of stages once. */
    export async function readStages(): Promise<void> {
        const lead = await client()?.Utility.getEntityMetadata("lead", ["xl_stage"]);
        const options = (lead?.Attributes.get("xl_stage")?.OptionSet ?? {}) as Record<string, { value: number; text: string }>;
        for (const option of Object.values(options)) {
            stages.set(Number(option.value), option.text);
        }
    }
}
