/** The qualification checklist on the lead's form: the gates, what is known, what to ask next, and the answers on their way to the server. */
namespace Xl.Pages.Checklist {
    /** After how long a waiting person is told that the server is slow. */
    const slow = 4000;

    /** How old what is shown may be when the person comes back to the page. */
    const stale = 15000;

    /** How long after a save here a form that is loaded anew is taken for the answer to it. */
    const ownRefresh = 5000;

    const modeNotice = "xl_mode";

    const cards = new Map<string, Card>();
    let form: Xrm.FormContext;
    let leadId = "";
    let told: Lead.Judged | undefined;
    let builtFor = "";
    let readOn = 0;
    let isSaving = false;
    let formRefreshedOn = 0;

    Page.onForm("checklist.title", async (context) => {
        if (Date.now() - formRefreshedOn < ownRefresh) {
            // The form was loaded anew because of what was saved here; that is shown already.
            formRefreshedOn = 0;
            return;
        }

        form = context;
        const id = Api.plainId(form.data.entity.getId());
        if (id === "") {
            replace(byId("page"), el("p", { class: "xl-note" }, text("checklist.saveFirst")));
            byId("page").removeAttribute("aria-busy");
            return;
        }

        if (id !== leadId) {
            start(id);
        }

        await refresh(false);
    });

    function start(id: string): void {
        leadId = id;
        told = undefined;
        builtFor = "";
        cards.clear();
        replace(byId("page"),
            el("h1", {}, text("checklist.title")),
            el("div", { id: "duplicates" }),
            el("div", { id: "notes" }),
            el("div", { id: "head" }),
            el("div", { id: "items", class: "xl-questions" }));
        document.getElementById("savebar")?.remove();
        byId("foot").append(
            el("div", { id: "savebar", class: "xl-savebar", hidden: true }, el("span", { id: "unsaved" }),
                button(text("checklist.save"), () => Page.run(save), { id: "save", class: "xl-button xl-button-primary", "aria-keyshortcuts": "Control+Enter" }),
                button(text("checklist.undoAll"), undoAll, { id: "undo-all" })));
    }

    window.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && told?.open) {
            event.preventDefault();
            Page.run(save);
        }
    });
    window.addEventListener("focus", lookAgain);
    window.addEventListener("online", () => {
        if (drafts().some((draft) => draft.wasLost)) {
            Page.run(save);
        }
    });
    document.addEventListener("visibilitychange", lookAgain);
    window.addEventListener("beforeunload", (event) => {
        if (drafts().length > 0) {
            event.preventDefault();
        }
    });

    /** Another tab or person may have changed the lead while this page was out of sight. */
    function lookAgain(): void {
        if (!document.hidden && told && !isSaving && Date.now() - readOn > stale) {
            readOn = Date.now();
            Page.run(() => refresh(true));
        }
    }

    /** Reads how the lead stands and shows it; what is typed stays. */
    async function refresh(announces: boolean): Promise<void> {
        const page = byId("page");
        page.setAttribute("aria-busy", "true");
        try {
            const [now, given, duplicates] = await Promise.all([Lead.explain(leadId), readAnswers(leadId), duplicatesOf(form, leadId)]);
            readOn = Date.now();
            Page.tell("");
            replace(byId("duplicates"), duplicates);
            show(now, given, announces);
        } catch (thrown) {
            Page.tell(Api.failureOf(thrown).message);
            byId("message").append(" ", button(text("shared.tryAgain"), () => Page.run(() => refresh(announces))));
        } finally {
            page.removeAttribute("aria-busy");
        }
    }

    function show(now: Lead.Judged | Lead.Unjudged, given: Given[], announces: boolean): void {
        if (!Lead.isJudged(now)) {
            replace(byId("notes"), el("p", { class: "xl-note xl-note-warn" }, now.message));
            replace(byId("head"));
            replace(byId("items"));
            cards.clear();
            told = undefined;
            builtFor = "";
            return;
        }

        const before = told;
        told = now;
        replace(byId("notes"), ...notesOf(now));
        replace(byId("head"), summaryOf(now), Lead.gateList(now));
        if (builtFor !== `${now.explanation.definition.hash} ${now.open}`) {
            build(now);
        }

        const next = now.checklist.find((item) => item.question?.rank === 1);
        for (const item of now.checklist) {
            cards.get(item.item)?.show(item, given.filter((answer) => answer.row === item.row), item === next);
        }

        showUnsaved();
        form.ui.clearFormNotification(modeNotice);
        if (now.version.mode !== "Enforce" || now.status === "PreviewByDraft") {
            form.ui.setFormNotification(text(now.status === "PreviewByDraft" ? "lead.mode.draft" : `lead.mode.${now.version.mode}`), "INFO", modeNotice);
        }

        if (before && announces) {
            const changes = changesOf(before, now);
            if (changes.length > 0) {
                Page.say(`${text("checklist.changedElsewhere")} ${changes.join(" ")}`);
            }
        }
    }

    function notesOf(now: Lead.Judged): HTMLElement[] {
        const notes: HTMLElement[] = [];
        if (!now.open) {
            notes.push(el("p", { class: "xl-note" }, text("checklist.closed")));
        }

        const next = now.checklist.find((item) => item.question?.rank === 1);
        if (now.open && next) {
            notes.push(el("div", { class: "xl-note xl-note-next" },
                el("p", {}, el("strong", {}, text("checklist.next", next.label)), " ", next.question?.why),
                button(text("checklist.goToNext"), () => cards.get(next.item)?.focus())));
        }

        return notes;
    }

    /** Makes the cards of a version, under the gates and dimensions that they belong to; drafts move over. */
    function build(now: Lead.Judged): void {
        const open = [...drafts(), ...(builtFor === "" ? keptDrafts(leadId) : [])];
        builtFor = `${now.explanation.definition.hash} ${now.open}`;
        cards.clear();
        for (const item of now.checklist) {
            cards.set(item.item, new Card(item, onChange, () => Page.run(save)));
        }

        const places = [...now.explanation.gates.map((gate) => [gate.id, `${gate.id} ${gate.label}`]), ...now.explanation.dimensions.map((one) => [one.id, one.label]), ["", text("checklist.other")]];
        replace(byId("items"), ...places.map(([place, label]) => section(label, Array.from(cards.values()).filter((card) => card.place === place))));
        for (const card of cards.values()) {
            if (!now.open) {
                card.close();
            }

            const draft = open.find((one) => one.item === card.code);
            if (draft && now.open) {
                card.take(draft);
            }
        }
    }

    function section(label: string, inside: Card[]): HTMLElement | null {
        return inside.length === 0 ? null : el("section", { "aria-label": label }, el("h2", {}, label), ...inside.map((card) => card.root));
    }

    function drafts(): Draft[] {
        return Array.from(cards.values(), (card) => card.unsaved).filter((draft): draft is Draft => draft !== undefined);
    }

    function onChange(): void {
        keepDrafts(leadId, drafts());
        showUnsaved();
    }

    function showUnsaved(): void {
        const count = drafts().length;
        byId("savebar").hidden = count === 0;
        byId("unsaved").textContent = countText("checklist.unsaved", count);
    }

    function undoAll(): void {
        for (const card of cards.values()) {
            card.clear();
        }

        onChange();
        Page.say(text("checklist.undone"));
        cards.values().next().value?.focus();
    }

    /** Saves all that is typed together; a second call while one runs does nothing, so nothing is sent twice. */
    async function save(): Promise<void> {
        const open = drafts();
        if (isSaving || open.length === 0 || !told) {
            return;
        }

        const faulty = Array.from(cards.values()).filter((card) => card.unsaved && !card.check());
        if (faulty.length > 0) {
            faulty[0].focus();
            return;
        }

        isSaving = true;
        const saveButton = byId("save");
        saveButton.setAttribute("aria-disabled", "true");
        Page.tell("");
        Page.say(text("checklist.saving"));
        const timer = setTimeout(() => Page.say(text("checklist.slow")), slow);
        try {
            await send(open);
        } catch (thrown) {
            const failure = Api.failureOf(thrown);
            for (const draft of open) {
                draft.wasLost = draft.wasLost || failure.reason === "lost";
            }

            Page.say("");
            const noted = failure.message.includes("xl_note") ? open.find((draft) => draft.note.trim() !== "") : undefined;
            Page.tell(`${noted ? text("checklist.note.refused") : failure.message} ${text("checklist.kept")}`);
            if (noted) {
                cards.get(noted.item)?.focusNote();
            }
        } finally {
            clearTimeout(timer);
            isSaving = false;
            saveButton.removeAttribute("aria-disabled");
            showUnsaved();
        }
    }

    async function send(open: Draft[]): Promise<void> {
        const before = told;
        const given = await readAnswers(leadId);
        const user = Api.plainId(client()?.Utility.getGlobalContext().userSettings.userId ?? "");
        const unsent = open.filter((draft) => !given.some((answer) => answer.row === draft.row && !draft.seen.includes(answer.id) && hasArrived(draft, answer, user)));
        if (tellConflicts(unsent, given)) {
            return;
        }

        if (unsent.length > 0) {
            await Api.act("xl_SubmitAnswers", { table: "lead", id: leadId }, { Answers: toRequest(unsent) });
        }

        for (const draft of open) {
            const card = cards.get(draft.item);
            if (card?.unsaved === draft) {
                card.clear();
            }
        }

        keepDrafts(leadId, drafts());
        await refresh(false);
        for (const draft of open) {
            // What was typed while the answers were on their way is newer than what was just saved.
            cards.get(draft.item)?.seeAll();
        }

        keepFocus(open[0].item);
        const changes = before && told ? changesOf(before, told) : [];
        Page.say([countText("checklist.saved", open.length), ...changes].join(" "));
        await refreshForm();
    }

    /** Where the button that was pressed is gone after saving, the keyboard goes on at the question that was saved. */
    function keepFocus(item: string): void {
        const active = document.activeElement;
        if (!(active instanceof HTMLElement) || active.offsetParent === null) {
            cards.get(item)?.focus();
        }
    }

    /** Answers that others gave since a draft began are shown beside it instead of being passed over. */
    function tellConflicts(open: Draft[], given: Given[]): boolean {
        let found: Card | undefined;
        for (const draft of open) {
            const other = given.find((answer) => answer.row === draft.row && !draft.seen.includes(answer.id));
            const card = cards.get(draft.item);
            const item = told?.checklist.find((one) => one.item === draft.item);
            if (other && card && item) {
                card.show(item, given.filter((answer) => answer.row === draft.row), false);
                card.tellConflict(other);
                found = found ?? card;
            }
        }

        if (found) {
            Page.say("");
            Page.tell(text("checklist.conflicts"));
            found.focus();
        }

        return found !== undefined;
    }

    /** The form shows the lead's stage and score, which the answers may have moved; what is typed on it is not thrown away. */
    async function refreshForm(): Promise<void> {
        if (form.data.getIsDirty()) {
            return;
        }

        formRefreshedOn = Date.now();
        await Api.guarded(form.data.refresh(false));
    }
}
