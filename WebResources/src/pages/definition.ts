/** The definition editor: a version by its parts, where it stands, what it would change, and, of a draft, its numbers to edit. */
namespace Xl.Pages.Definition {
    /** How long after the last change the text as typed is tried. */
    const pause = 600;

    let editing: Editing | undefined;
    let form: Xrm.FormContext;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let saving = false;

    Page.onForm("editor.title", async (context) => {
        form = context;
        await refresh();
    });

    async function refresh(): Promise<void> {
        const page = byId("page");
        const id = Api.plainId(form.data.entity.getId());
        if (id === "") {
            replace(page, el("h1", {}, text("editor.title")), el("p", { class: "xl-note" }, text("editor.saveFirst")));
            return;
        }

        page.setAttribute("aria-busy", "true");
        try {
            const version = await readVersion(id);
            const [inForce, labels, sample] = await Promise.all([readInForce(version), readLabels(version.text), samplePart(version), readStages()]);
            const draft = editing?.draft.version.id === id ? editing.draft.onto(version) : new Draft(version);
            editing = { draft, labels, readOnly: version.status === statuses.active || version.status === statuses.retired, changed };
            show(page, editing, inForce, sample);
        } finally {
            page.removeAttribute("aria-busy");
        }
    }

    function show(page: HTMLElement, now: Editing, inForce: { name: string; text: Members } | undefined, sample: HTMLElement): void {
        const { version } = now.draft;
        replace(page,
            el("h1", {}, text("editor.versionName", version.name, version.number)),
            now.readOnly ? el("p", { class: "xl-note xl-row" }, text("editor.readOnly"), button(text("editor.newDraft"), () => Page.run(newDraft))) : null,
            !now.readOnly && version.status === statuses.proposed ? el("p", { class: "xl-note xl-note-warn" }, text("editor.proposed")) : null,
            el("div", { id: "faults", class: "xl-note xl-note-bad", role: "alert", hidden: true }),
            el("div", { class: "xl-two" }, standingPart(version), previewPart(now)),
            ...Object.keys((version.text.dimensions ?? {}) as Members).map((name) => dimensionPart(now, name)),
            gatesPart(now),
            ...Object.keys(version.text).filter((name) => !["dimensions", "gates", "items", "appliesTo", "columns", "knockOuts", "version", "priority", "name", "scope"].includes(name))
                .map((name) => numbersPart(now, name)),
            differencesPart(now.draft, inForce),
            sample);
        showSaveBar();
        if (!now.draft.isEmpty) {
            changed();
        }
    }

    function changed(): void {
        showSaveBar();
        clearTimeout(timer);
        timer = setTimeout(() => Page.run(() => previewTyped(editing!)), pause);
    }

    function showSaveBar(): void {
        const bar = byId("save");
        const now = editing!;
        bar.hidden = now.readOnly;
        if (now.readOnly) {
            return;
        }

        const save = button(text("editor.save"), () => Page.run(store), { class: "xl-button xl-button-primary", "aria-disabled": now.draft.isEmpty ? "true" : undefined });
        const undo = button(text("editor.undo"), () => {
            now.draft.clear();
            Page.tell("");
            Page.run(refresh);
        }, { "aria-disabled": now.draft.isEmpty ? "true" : undefined });
        replace(bar, save, undo, el("span", { class: "xl-quiet" }, countText("editor.changes", now.draft.count)));
    }

    /** Stores the changes, all or none. What was typed stays where it is refused; where someone else was first, their text is read and the changes stay. */
    async function store(): Promise<void> {
        const { draft } = editing!;
        if (saving || draft.isEmpty) {
            return;
        }

        saving = true;
        Page.tell("");
        Page.say(text("shared.working"));
        try {
            await Api.writeAll(draft.writes);
            const count = draft.count;
            draft.clear();
            await form.data.refresh(false);
            await refresh();
            Page.say(countText("editor.saved", count));
        } catch (thrown) {
            const failure = Api.failureOf(thrown);
            Page.say("");
            if (failure.reason === "changed") {
                await refresh();
                Page.tell(text("editor.changedElsewhere"));
            } else {
                Page.tell(failure.message);
            }
        } finally {
            saving = false;
        }
    }

    /** Makes a draft with the text of this version and opens it. */
    async function newDraft(): Promise<void> {
        Page.say(text("shared.working"));
        const answer = await Api.act("xl_ImportDefinition", undefined, { Document: JSON.stringify(editing!.draft.version.text) });
        await client()!.Navigation.openForm({ entityName: "xl_leaddefinition", entityId: String(answer.DefinitionId) });
    }
}
