/** What the text as it is typed would make of some leads, and of all. */
namespace Xl.Pages.Definition {
    /** Leads that are chosen at first, and those that a search finds at most. */
    const first = 8;
    const most = 10;

    /** The leads that a person chose, and what would become of them. */
    export class Sample {
        readonly root = el("section", { class: "xl-card", "aria-label": text("editor.sample") });
        private readonly table = el("div", { class: "xl-scroll", tabindex: 0, role: "region", "aria-label": text("editor.sample") });
        private readonly found = el("div", {});
        private readonly moves = el("div", {});
        private readonly count = button(text("editor.moves.count"), () => Page.run(() => this.countMoves()));
        private leads: Lead[] = [];
        private last: Previewed[] = [];
        private counting = 0;
        private unread = "";

        constructor(private readonly labels: Labels, private readonly document: () => string, private readonly onChoice: () => void) {
            const input = el("input", { id: "find", class: "xl-input", type: "search", autocomplete: "off" });
            const form = el("form", { class: "xl-find" }, input, el("button", { type: "submit", class: "xl-button" }, text("editor.sample.find")));
            form.addEventListener("submit", (event) => {
                event.preventDefault();
                Page.run(() => this.find(input.value.trim()));
            });
            this.root.append(
                el("h2", {}, text("editor.sample")), el("p", { class: "xl-quiet" }, text("editor.sample.about")), this.table,
                el("label", { class: "xl-label", for: "find" }, text("editor.sample.add")), form, this.found,
                el("h3", {}, text("editor.moves")), el("div", { class: "xl-row" }, this.count), this.moves);
        }

        /** The ids of the chosen leads. */
        get ids(): string[] {
            return this.leads.map((lead) => lead.id);
        }

        /** Chooses the leads with the highest scores; who may not read leads is told so here, and the rest of the page goes on. */
        async begin(): Promise<void> {
            try {
                this.leads = await findLeads("", first);
                this.draw();
            } catch (thrown) {
                this.unread = text("editor.sample.unread", Api.failureOf(thrown).message);
                this.draw();
            }
        }

        /** Shows what became of the chosen leads; how many would be judged otherwise is said. */
        show(previewed: Previewed[]): void {
            this.last = previewed;
            this.counting++;
            replace(this.moves);
            this.draw();
            const changed = previewed.filter((one) => isOther(one)).length;
            Page.say(text("editor.sample.changed", changed, previewed.length));
        }

        private async find(words: string): Promise<void> {
            const leads = (await findLeads(words, most)).filter((lead) => !this.ids.includes(lead.id));
            replace(this.found, ...leads.map((lead) => button(text("editor.sample.addOne", lead.name), (event) => {
                this.leads.push(lead);
                (event.target as HTMLElement).remove();
                byId("find").focus();
                this.draw();
                this.onChoice();
            })));
            Page.say(countText("editor.sample.found", leads.length));
        }

        private draw(): void {
            if (this.leads.length === 0) {
                replace(this.table, el("p", {}, this.unread || text("editor.sample.none")));
                return;
            }

            replace(this.table, el("table", { class: "xl-table" },
                el("thead", {}, el("tr", {}, ...["lead", "stage", "verdict", "cell", "score"].map((name) => el("th", { scope: "col" }, text(`editor.sample.${name}`))), el("td", {}))),
                el("tbody", {}, ...this.leads.map((lead) => this.line(lead)))));
        }

        private line(lead: Lead): HTMLElement {
            const one = this.last.find((each) => each.leadId === lead.id);
            const choice = (column: string) => (value: Json): string => value === null ? text("editor.none") : this.labels.choice(column, value);
            const plain = (value: Json): string => value === null ? text("editor.none") : typeof value === "number" ? Format.number(value, 1) : String(value);
            return el("tr", {},
                el("th", { scope: "row" }, lead.name),
                cell(one?.now.stage, one?.then.stage, choice("xl_stage")),
                cell(one?.now.verdict, one?.then.verdict, choice("xl_verdict")),
                cell(one?.now.cell, one?.then.cell, plain),
                cell(one?.now.composite, one?.then.composite, plain),
                el("td", {}, button(text("editor.sample.remove"), () => {
                    this.leads = this.leads.filter((each) => each !== lead);
                    this.draw();
                    byId("find").focus();
                }, { "aria-label": text("editor.sample.removeOne", lead.name) })));
        }

        /** Counts the moves of all open leads, page by page; a change of the text or a second press ends it. */
        private async countMoves(): Promise<void> {
            const run = ++this.counting;
            const moves: Move[] = [];
            let processed = 0;
            let cursor = "";
            this.count.setAttribute("aria-disabled", "true");
            try {
                do {
                    const page = await previewMoves(this.document(), cursor);
                    if (run !== this.counting) {
                        return;
                    }

                    moves.push(...page.moves);
                    processed += page.processed;
                    cursor = page.cursor;
                    Page.say(text("editor.moves.running", processed));
                } while (cursor !== "");
                this.showMoves(moves, processed);
            } finally {
                this.count.removeAttribute("aria-disabled");
            }
        }

        private showMoves(moves: Move[], processed: number): void {
            const sums = new Map<string, number>();
            for (const move of moves.filter((one) => one.from !== one.to)) {
                const way = text("editor.moves.way", move.from === null ? text("editor.moves.noStage") : this.labels.choice("xl_stage", move.from), this.labels.choice("xl_stage", move.to));
                sums.set(way, (sums.get(way) ?? 0) + move.leads);
            }

            const total = Array.from(sums.values()).reduce((sum, leads) => sum + leads, 0);
            const sentence = text("editor.moves.total", Format.number(total), Format.number(processed));
            replace(this.moves, el("p", {}, el("strong", {}, sentence)), el("ul", {}, ...Array.from(sums, ([way, leads]) => el("li", {}, countText("editor.moves.leads", leads, way)))));
            Page.say(sentence);
        }
    }

    function isOther(one: Previewed): boolean {
        return one.now.stage !== one.then.stage || one.now.verdict !== one.then.verdict || one.now.cell !== one.then.cell;
    }

    /** A figure now and then; where they differ both are shown, so that it is not told by colour alone. */
    function cell(now: Json | undefined, then: Json | undefined, words: (value: Json) => string): HTMLElement {
        if (now === undefined || then === undefined) {
            return el("td", {}, "");
        }

        return now === then ? el("td", {}, words(now)) : el("td", {}, el("strong", { class: typeof now === "number" && words(now).length < 6 ? "xl-change" : undefined }, text("editor.sample.nowThen", words(now), words(then))));
    }
}
