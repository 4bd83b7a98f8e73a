namespace Xl.Pages.Checklist {
    const unknown = "unknown";

    /** One item of the checklist: what is asked, what is known, and the fields of an answer. What is typed stays while everything else is brought up to date. */
    export class Card {
        readonly root: HTMLFieldSetElement;

        private readonly standing = el("div", { class: "xl-standing" });
        private readonly brings = el("p", { class: "xl-brings" });
        private readonly conflict = el("p", { class: "xl-note xl-note-warn", role: "alert", hidden: true });
        private readonly fault = el("p", { class: "xl-fault", role: "alert", hidden: true });
        private readonly details: HTMLDetailsElement;
        private readonly evidence: HTMLInputElement;
        private readonly evidenceLabel: HTMLLabelElement;
        private readonly note: HTMLTextAreaElement;
        private readonly day: HTMLInputElement;
        private readonly earlier = el("div", { class: "xl-earlier" });
        private readonly choices: HTMLInputElement[];
        private readonly sources: HTMLInputElement[];
        private readonly again: HTMLButtonElement;
        private readonly undo: HTMLButtonElement;
        private readonly save: HTMLButtonElement;
        private given: Given[] = [];
        private draft: Draft | undefined;

        constructor(private item: Lead.Item, private readonly onChange: () => void, onSave: () => void) {
            const id = `xl-${item.item}`;
            this.choices = [...item.values.map((value) => value.value), unknown].map((value) => el("input", { type: "radio", name: `${id}-value`, value }));
            this.sources = ["verified", "claimed"].map((source) => el("input", { type: "radio", name: `${id}-source`, value: source }));
            this.evidence = el("input", { id: `${id}-evidence`, class: "xl-input", type: "text", maxlength: 500, autocomplete: "off", "aria-describedby": `${id}-fault` });
            this.evidenceLabel = el("label", { for: this.evidence.id });
            this.note = el("textarea", { id: `${id}-note`, class: "xl-input", maxlength: 4000, rows: 2, "aria-describedby": `${id}-note-hint` });
            this.day = el("input", { id: `${id}-day`, class: "xl-input", type: "date", max: today(), "aria-describedby": `${id}-day-hint` });
            this.again = button(text("checklist.stillRight"), () => this.confirmAgain(), { "aria-describedby": `${id}-name` });
            this.undo = button(text("checklist.undo"), () => this.discard(), { "aria-describedby": `${id}-name`, hidden: true });
            this.save = button(text("checklist.save"), onSave, { class: "xl-button xl-button-primary", hidden: true });
            this.fault.id = `${id}-fault`;
            this.details = this.detailsOf(id);
            this.root = el("fieldset", { class: "xl-card xl-ask", id, "aria-describedby": `${id}-question` },
                el("legend", { id: `${id}-name` }, item.label),
                el("div", { id: `${id}-question` }, item.ask ? el("p", { class: "xl-question" }, item.ask) : null, this.standing),
                item.help ? el("p", { class: "xl-quiet" }, item.help) : null,
                this.brings, this.conflict,
                el("div", { class: "xl-choices" }, ...this.choices.map((choice) => this.labelOf(choice))),
                this.details, this.fault,
                el("div", { class: "xl-row" }, this.save, this.again, this.undo));
            this.listen();
        }

        /** What was chosen and typed and is not saved; undefined for nothing. */
        get unsaved(): Draft | undefined {
            return this.draft;
        }

        /** The code of the item. */
        get code(): string {
            return this.item.item;
        }

        /** The gate or dimension that the item belongs to first. */
        get place(): string {
            return this.item.gates[0] ?? this.item.dimensions[0] ?? "";
        }

        /** Brings up to date what is known; what is typed stays. */
        show(item: Lead.Item, given: Given[], isNext: boolean): void {
            this.item = item;
            this.given = given;
            replace(this.standing, ...this.standingOf());
            this.brings.hidden = item.question === null;
            replace(this.brings, isNext ? el("strong", {}, text("checklist.askNext")) : null, isNext ? " " : null, item.question?.why);
            this.root.classList.toggle("xl-next", isNext);
            this.again.hidden = this.draft !== undefined || item.value === null || item.value === unknown;
            this.showEarlier();
            this.details.classList.toggle("xl-empty", given.length === 0);
            if (!this.draft) {
                this.choose(item.known === "Known" && item.from === "answer" || item.known === "Asked" ? item.value : null);
            }
        }

        /** Makes the card one to read: of a lead that is closed nothing is answered any more. */
        close(): void {
            this.root.disabled = true;
            this.root.classList.add("xl-closed");
        }

        /** Takes up a draft that was kept, or that belongs to the card of an earlier version. */
        take(draft: Draft): void {
            if (draft.value !== unknown && !this.item.values.some((value) => value.value === draft.value)) {
                return;
            }

            this.draft = draft;
            this.choose(draft.value);
            this.write(draft);
            this.showDraft();
        }

        /** Forgets what was typed, since it is saved or given up. */
        clear(): void {
            this.draft = undefined;
            this.write({ claimed: false, evidence: "", note: "", day: "" });
            this.setFault("");
            this.conflict.hidden = true;
            this.details.open = false;
            this.showDraft();
            this.show(this.item, this.given, this.root.classList.contains("xl-next"));
        }

        /** Takes what is there now as known to the person who types. */
        seeAll(): void {
            if (this.draft) {
                this.draft.seen = this.given.map((given) => given.id);
            }
        }

        /** Says what is wrong with the draft, before it is sent; true where nothing is. */
        check(): boolean {
            const value = this.item.values.find((one) => one.value === this.draft?.value);
            const lacks = value?.evidence === true && this.draft?.claimed === false && this.draft.evidence.trim() === "";
            this.setFault(lacks ? text("checklist.needsEvidence", this.item.label) : "");
            if (lacks) {
                this.details.open = true;
            }

            return !lacks;
        }

        /** Says that somebody else answered in the meantime; saving once more keeps the own answer. */
        tellConflict(other: Given): void {
            this.conflict.hidden = false;
            replace(this.conflict, text("checklist.conflict", other.by, this.labelFor(other.value), Format.dateTime(other.on)));
            this.seeAll();
        }

        /** Puts the keyboard on the first field that something is to be done with. */
        focus(): void {
            const invalid = this.evidence.getAttribute("aria-invalid") === "true";
            (invalid ? this.evidence : this.choices.find((choice) => choice.checked) ?? this.choices[0]).focus();
        }

        /** Puts the keyboard on the note, which may not be kept. */
        focusNote(): void {
            this.details.open = true;
            this.note.focus();
        }

        /** The label of an answer. */
        labelFor(value: string): string {
            return value === unknown ? text("checklist.notKnown") : this.item.values.find((one) => one.value === value)?.label ?? value;
        }

        private labelOf(choice: HTMLInputElement): HTMLLabelElement {
            const value = this.item.values.find((one) => one.value === choice.value);
            const effects = value ? [...value.met.map((gate) => text("checklist.meets", gate)), ...value.notMet.map((gate) => text("checklist.fails", gate))] : [];
            return el("label", { class: "xl-choice" }, choice, el("span", {}, this.labelFor(choice.value), effects.length > 0 ? el("span", { class: "xl-quiet xl-effect" }, effects.join(", ")) : null));
        }

        private detailsOf(id: string): HTMLDetailsElement {
            const [verified, claimed] = this.sources;
            return el("details", { class: "xl-details" },
                el("summary", {}, text("checklist.details"), el("span", { class: "xl-hidden" }, ` ${this.item.label}`)),
                el("div", { role: "radiogroup", class: "xl-field", "aria-labelledby": `${id}-source-name` },
                    el("span", { class: "xl-label", id: `${id}-source-name` }, text("checklist.source")),
                    el("label", { class: "xl-choice" }, verified, el("span", {}, text("checklist.source.verified"))),
                    el("label", { class: "xl-choice" }, claimed, el("span", {}, text("checklist.source.claimed")))),
                el("div", { class: "xl-field" }, this.evidenceLabel, this.evidence),
                el("div", { class: "xl-field" }, el("label", { for: this.note.id }, text("checklist.note")), this.note,
                    el("span", { class: "xl-quiet", id: `${id}-note-hint` }, text("checklist.note.hint"))),
                el("div", { class: "xl-field xl-field-short" }, el("label", { for: this.day.id }, text("checklist.day")), this.day,
                    el("span", { class: "xl-quiet", id: `${id}-day-hint` }, text("checklist.day.hint"))),
                this.earlier);
        }

        private listen(): void {
            for (const choice of this.choices) {
                choice.addEventListener("change", () => this.edit({ value: choice.value }));
            }

            this.sources[0].checked = true;
            for (const source of this.sources) {
                source.addEventListener("change", () => this.edit({ claimed: source.value === "claimed" }));
            }

            this.evidence.addEventListener("input", () => this.edit({ evidence: this.evidence.value }));
            this.note.addEventListener("input", () => this.edit({ note: this.note.value }));
            this.day.addEventListener("input", () => this.edit({ day: this.day.value }));
            this.nameEvidence();
        }

        /** A change of any field makes a draft; evidence or a note alone belongs to the answer that is there. */
        private edit(change: Partial<Draft>): void {
            this.draft = {
                item: this.item.item, row: this.item.row, value: this.item.value ?? unknown, claimed: false, evidence: "", note: "", day: "", seen: this.given.map((given) => given.id), wasLost: false,
                ...this.draft, ...change,
            };
            if (change.value !== undefined) {
                this.details.open = true;
            }

            this.choose(this.draft.value);
            this.setFault("");
            this.showDraft();
            this.onChange();
        }

        private confirmAgain(): void {
            this.edit({ value: this.item.value ?? unknown });
            this.focus();
        }

        private discard(): void {
            this.clear();
            this.focus();
            this.onChange();
        }

        private choose(value: string | null): void {
            for (const choice of this.choices) {
                choice.checked = choice.value === value;
            }
        }

        private write(fields: { claimed: boolean; evidence: string; note: string; day: string }): void {
            this.sources[0].checked = !fields.claimed;
            this.sources[1].checked = fields.claimed;
            this.evidence.value = fields.evidence;
            this.note.value = fields.note;
            this.day.value = fields.day;
        }

        private showDraft(): void {
            this.root.classList.toggle("xl-changed", this.draft !== undefined);
            this.undo.hidden = this.draft === undefined;
            this.save.hidden = this.draft === undefined;
            this.again.hidden = this.draft !== undefined || this.item.value === null || this.item.value === unknown;
            this.nameEvidence();
        }

        private nameEvidence(): void {
            const needed = this.draft?.claimed !== true && this.item.values.some((value) => value.value === this.draft?.value && value.evidence === true);
            this.evidenceLabel.textContent = text(needed ? "checklist.evidence.needed" : "checklist.evidence");
            this.evidence.required = needed;
        }

        private setFault(message: string): void {
            this.fault.hidden = message === "";
            this.fault.textContent = message;
            if (message === "") {
                this.evidence.removeAttribute("aria-invalid");
            } else {
                this.evidence.setAttribute("aria-invalid", "true");
            }
        }

        private standingOf(): Content[] {
            const item = this.item;
            const latest = this.given[0];
            const kind = item.known === "Known" ? "good" : item.known === "Expired" ? "late" : "open";
            const parts: string[] = [];
            if (item.from === "column") {
                parts.push(text("checklist.fromColumn"));
            } else if (item.from === "answer" && latest) {
                parts.push(text(latest.claimed ? "checklist.claimedBy" : "checklist.verifiedBy", latest.by, Format.date(latest.on)));
            }

            if (item.validUntil) {
                parts.push(text(item.known === "Expired" ? "checklist.validUntil.past" : "checklist.validUntil", Format.date(new Date(item.validUntil))));
            }

            return [
                Lead.mark(kind, text(`checklist.known.${item.known}`)),
                item.value !== null && item.value !== unknown ? el("strong", {}, this.labelFor(item.value)) : null,
                parts.length > 0 ? el("span", { class: "xl-quiet" }, parts.join(" · ")) : null,
                latest && item.from === "answer" && latest.evidence !== "" ? el("span", { class: "xl-quiet" }, text("checklist.evidence.is", latest.evidence)) : null,
            ];
        }

        private showEarlier(): void {
            replace(this.earlier, ...(this.given.length === 0 ? [] : [
                el("span", { class: "xl-label" }, text("checklist.earlier")),
                el("ul", {}, ...this.given.map((given) => el("li", {},
                    text(given.claimed ? "checklist.earlier.claimed" : "checklist.earlier.verified", Format.date(given.on), given.by, this.labelFor(given.value)),
                    given.evidence ? el("span", { class: "xl-quiet" }, ` ${text("checklist.evidence.is", given.evidence)}`) : null,
                    given.note ? el("span", { class: "xl-quiet" }, ` ${text("checklist.note.is", given.note)}`) : null))),
            ]));
        }
    }
}
