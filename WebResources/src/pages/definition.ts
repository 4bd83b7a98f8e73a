/** The editor on the definition's form: what a version says, what is wrong with it, what it would change, and who signed it. */
namespace Xl.Pages.Definition {
    /** How long nobody typed before the text is judged. */
    const pause = 700;

    /** After how long a waiting person is told that the server is slow. */
    const slow = 4000;

    const updateForm = 2;

    let form: Xrm.FormContext;
    let version: Version;
    let labels: Labels;
    let sheet: Sheet;
    let sample: Sample;
    let inForce: { version: Version; root: JsonObject } | undefined;
    let stored: Text = { document: "", hash: "" };

    /** The hash of the text that what is typed began with; where the draft has another by now, a save is refused. */
    let base = "";
    let shownFor = "";
    let isDirty = false;
    let isSaving = false;
    let asked = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;

    Page.onForm("editor.title", async (context) => {
        form = context;
        const id = Api.plainId(form.data.entity.getId());
        if (id === "") {
            replace(byId("page"), el("p", { class: "xl-note" }, text("editor.saveFirst")));
            byId("page").removeAttribute("aria-busy");
            return;
        }

        await load(id);
    });

    window.addEventListener("beforeunload", (event) => {
        if (isDirty) {
            event.preventDefault();
        }
    });
    window.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && isDirty) {
            event.preventDefault();
            Page.run(save);
        }
    });

    /** Reads the version; the page is built anew only where it says something else, so that what is typed stays. */
    async function load(id: string): Promise<void> {
        const page = byId("page");
        page.setAttribute("aria-busy", "true");
        try {
            const [row, now] = await Promise.all([readVersion(id), readText(id)]);
            if (!row) {
                throw new Error(id);
            }

            version = row;
            Page.tell("");
            if (shownFor.startsWith(`${id} `) && isDirty) {
                replace(byId("standing"), standing(version));
                if (now.hash !== base) {
                    showConflict(now);
                } else if (version.status !== statuses.draft) {
                    Page.tell(text("editor.changedElsewhere"));
                }
            } else if (shownFor !== keyOf(id, now.hash)) {
                stored = now;
                await build(id);
            } else {
                replace(byId("standing"), standing(version));
            }
        } catch (thrown) {
            Page.tell(Api.failureOf(thrown).message);
            byId("message").append(" ", button(text("shared.tryAgain"), () => Page.run(() => load(id))));
        } finally {
            page.removeAttribute("aria-busy");
        }
    }

    function keyOf(id: string, hash: string): string {
        return `${id} ${hash} ${version.status}`;
    }

    async function build(id: string): Promise<void> {
        const isOpen = version.status === statuses.draft && form.ui.getFormType() === updateForm;
        const again = isOpen ? kept(id) : undefined;
        const root = readJson(again?.document ?? stored.document) as JsonObject;
        base = again?.hash ?? stored.hash;
        sheet = { root, places: new Places(), isOpen, onChange, redraw };
        [labels, inForce] = await Promise.all([Labels.of(root), readOther()]);
        sample = new Sample(labels, () => writeJson(sheet.root), check);
        isDirty = again !== undefined;
        replace(byId("page"),
            el("h1", {}, text("editor.heading", version.name, version.number)),
            el("div", { id: "standing" }, standing(version)),
            actions(),
            el("div", { id: "conflict" }),
            el("div", { id: "faults" }),
            el("div", { class: "xl-editor" }, sample.root, el("div", { id: "text", class: "xl-editor-text" }, ...parts())),
            el("details", { class: "xl-card xl-definition-part" }, el("summary", {}, el("h2", {}, text("editor.differences"))), el("div", { id: "differences" })));
        document.getElementById("savebar")?.remove();
        byId("foot").append(el("div", { id: "savebar", class: "xl-savebar", hidden: true }, el("span", {}, text("editor.unsaved")),
            button(text("editor.save"), () => Page.run(save), { id: "save", class: "xl-button xl-button-primary", "aria-keyshortcuts": "Control+Enter" }),
            button(text("editor.undo"), () => Page.run(undo))));
        shownFor = keyOf(id, stored.hash);
        showUnsaved();
        showDifferences();
        if (isDirty) {
            Page.say(text("editor.restored"));
            if (base !== stored.hash) {
                showConflict(stored);
            }
        }

        await sample.begin();
        await judge();
    }

    /** All parts of the text that can be folded away. */
    function parts(): Content[] {
        return [twiceNote(sheet), ...dimensions.map((dimension) => dimensionSection(sheet, labels, dimension)), knockOutSection(sheet, labels), itemSection(sheet), gateSection(sheet, labels),
            ...numberSections(sheet), personaSection(sheet, labels), appliesSection(sheet, labels)];
    }

    /** Draws the text anew, leaves open what was open, and gives the keyboard to a part; a part that can be folded is opened for it. */
    function redraw(path: Path): void {
        const isOpenPart = new Set(Array.from(document.querySelectorAll<HTMLDetailsElement>("#text details[open]"), (part) => part.dataset.part));
        sheet.places = new Places();
        labels.read(sheet.root);
        replace(byId("text"), ...parts());
        for (const part of Array.from(document.querySelectorAll<HTMLDetailsElement>("#text details"))) {
            part.open = isOpenPart.has(part.dataset.part) || part.dataset.part === pathText([...path, "more"]);
        }

        sheet.places.focus(path);
        onChange();
    }

    /** Says that the draft is another by now, with what is typed beside it, and asks which of both counts. */
    function showConflict(now: Text): void {
        Page.tell(text("editor.changedElsewhere"));
        replace(byId("conflict"), el("section", { class: "xl-note xl-note-bad", "aria-label": text("editor.conflict") },
            el("h2", {}, text("editor.conflict")), el("p", {}, text("editor.conflict.about")),
            differenceTable(differencesOf(readJson(now.document) as JsonObject, sheet.root), text("editor.conflict.saved"), text("editor.conflict.typed")),
            el("div", { class: "xl-row" },
                button(text("editor.conflict.mine"), () => {
                    base = now.hash;
                    endConflict();
                    onChange();
                    byId("save").focus();
                }),
                button(text("editor.conflict.theirs"), () => Page.run(undo)))));
    }

    function endConflict(): void {
        replace(byId("conflict"));
        Page.tell("");
    }

    /** The version that is in force in the scope, unless it is the one that is shown. */
    async function readOther(): Promise<{ version: Version; root: JsonObject } | undefined> {
        const other = await readInForce(version.scopeId);
        return other && other.id !== version.id ? { version: other, root: readJson((await readText(other.id)).document) as JsonObject } : undefined;
    }

    function actions(): HTMLElement | null {
        if (version.status === statuses.proposed) {
            return el("p", { class: "xl-note" }, text("editor.proposedNote"));
        }

        if (version.status === statuses.draft) {
            return sheet.isOpen ? null : el("p", { class: "xl-note" }, text("editor.readOnly"));
        }

        return el("div", { class: "xl-note" }, el("p", {}, text("editor.frozen")), button(text("editor.newDraft"), () => Page.run(startDraft)));
    }

    /** Makes a draft of what is shown and opens it. */
    async function startDraft(): Promise<void> {
        Page.say(text("editor.newDraft.running"));
        const id = await newDraft(stored.document);
        Page.say("");
        await Api.guarded(client()!.Navigation.openForm({ entityName: "xl_leaddefinition", entityId: id }));
    }

    function onChange(): void {
        isDirty = true;
        keep(version.id, { document: writeJson(sheet.root), hash: base });
        showUnsaved();
        showDifferences();
        check();
    }

    /** Judges the text when nobody has typed for a moment. */
    function check(): void {
        clearTimeout(waiting);
        waiting = setTimeout(() => Page.run(judge), pause);
    }

    /** Asks the server for faults and for what would become of the sample; an answer to an older text is dropped. */
    async function judge(): Promise<void> {
        const turn = ++asked;
        const timer = setTimeout(() => Page.say(text("editor.slow")), slow);
        try {
            const answer = await preview(version.id, writeJson(sheet.root), sample.ids);
            if (turn === asked) {
                Page.tell("");
                showFaultList(answer.faults);
                if (answer.faults.length === 0) {
                    sample.show(answer.leads);
                } else {
                    Page.say(countText("editor.faults", answer.faults.length));
                }
            }
        } catch (thrown) {
            if (turn === asked) {
                Page.tell(Api.failureOf(thrown).message);
                byId("message").append(" ", button(text("shared.tryAgain"), () => Page.run(judge)));
            }
        } finally {
            clearTimeout(timer);
        }
    }

    function showFaultList(faults: Fault[]): void {
        const placed = sheet.places.show(faults);
        replace(byId("faults"), placed.length === 0 ? null : el("section", { class: "xl-note xl-note-bad", "aria-label": text("editor.faults.title") },
            el("h2", {}, countText("editor.faults", placed.length)),
            el("ul", {}, ...placed.map(({ place, sentence }) => el("li", {},
                place ? button(place.label, () => place.focus(), { class: "xl-link" }) : null, place ? ": " : null, sentence)))));
    }

    function showUnsaved(): void {
        byId("savebar").hidden = !isDirty;
    }

    function showDifferences(): void {
        replace(byId("differences"),
            el("p", {}, inForce ? text("editor.differences.about", inForce.version.name, inForce.version.number) : text("editor.differences.noOther")),
            inForce ? differenceTable(differencesOf(inForce.root, sheet.root)) : null);
    }

    /** Saves all that is typed in one request; where that fails it stays as it is. */
    async function save(): Promise<void> {
        if (isSaving || !isDirty) {
            return;
        }

        isSaving = true;
        const saveButton = byId("save");
        saveButton.setAttribute("aria-disabled", "true");
        Page.tell("");
        Page.say(text("editor.saving"));
        const timer = setTimeout(() => Page.say(text("editor.slow")), slow);
        const sent = writeJson(sheet.root);
        try {
            const saved = await saveText(version.id, sent, base);
            stored = { document: sent, hash: saved.hash };
            base = saved.hash;
            shownFor = keyOf(version.id, saved.hash);
            isDirty = writeJson(sheet.root) !== sent;
            if (isDirty) {
                keep(version.id, { document: writeJson(sheet.root), hash: base });
            } else {
                forget(version.id);
            }

            keepFocus();
            showFaultList(saved.faults);
            Page.say(saved.faults.length === 0 ? text("editor.saved") : countText("editor.savedWithFaults", saved.faults.length));
        } catch (thrown) {
            Page.say("");
            Page.tell(`${Api.failureOf(thrown).message} ${text("editor.kept")}`);
            await lookForConflict();
        } finally {
            clearTimeout(timer);
            isSaving = false;
            saveButton.removeAttribute("aria-disabled");
            showUnsaved();
        }
    }

    /** After a refused save: looks whether somebody else saved meanwhile; where the line is cut there is nothing to look at. */
    async function lookForConflict(): Promise<void> {
        const now = await readText(version.id).catch(() => undefined);
        if (now && now.hash !== base) {
            showConflict(now);
        }
    }

    /** The button that was pressed goes away with what it was for; the keyboard goes on at the text. */
    function keepFocus(): void {
        if (byId("savebar").contains(document.activeElement)) {
            document.querySelector<HTMLElement>("#text summary")?.focus();
        }
    }

    /** Throws away what is typed and shows the version as it is stored now. */
    async function undo(): Promise<void> {
        forget(version.id);
        isDirty = false;
        shownFor = "";
        await load(version.id);
        Page.say(text("editor.undone"));
        document.querySelector<HTMLElement>("#text summary")?.focus();
    }
}
