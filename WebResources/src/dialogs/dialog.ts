/** The frame of every command's dialog: what it is about, its fields, its buttons, and what became of it. */
namespace Xl.Dialogs {
    /** What the caller of a dialog hands over. */
    export interface Ticket {
        command: string;
        rows: (Row & { name: string })[];
    }

    /** What a person entered, by the parameter it fills. */
    export type Entered = Record<string, Api.Value>;

    /** What a dialog asks for and does. */
    export interface Plan {
        /** What is told before anything is asked. */
        intro?: string;
        fields: Field[];
        /** What is shown before the fields. */
        facts?: HTMLElement;
        /** Nothing can be done here; the intro says why. */
        isBlocked?: boolean;
        /** Runs at once when the dialog opens, for a command that asks nothing. */
        atOnce?: boolean;
        /** Checks what no field can check alone; a sentence for what is wrong. */
        check?(): string | undefined;
        /** Does it for one row; the answer is shown where it is a sentence or an element. */
        send(row: Row, entered: Entered): Promise<string | HTMLElement | undefined>;
    }

    /** After how long a waiting person is told that the server is slow. */
    const slow = 4000;

    interface Result {
        row: Row & { name: string };
        done: boolean;
        said: string | HTMLElement | undefined;
    }

    let results: Result[] = [];
    let isRunning = false;

    /** Shows a dialog. */
    export function show(ticket: Ticket, plan: Plan): void {
        results = (ticket.rows.length > 0 ? ticket.rows : [{ table: "", id: "", name: "" }]).map((row) => ({ row, done: false, said: undefined }));
        const form = el("form", { id: "form", novalidate: true }, ...plan.fields.map((field) => field.root));
        const act = el("button", { type: "submit", form: "form", class: "xl-button xl-button-primary", id: "do" }, text(`commands.${ticket.command}.do`));
        const cancel = button(text("commands.cancel"), close, { id: "cancel" });
        const run = (): void => Page.run(() => submit(plan));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            run();
        });
        replace(byId("page"),
            el("h1", { class: "xl-hidden" }, text(`commands.${ticket.command}.title`)),
            ticket.rows.length === 0 ? null : el("p", { class: "xl-about" }, ticket.rows.length === 1 ? ticket.rows[0].name : countText("commands.leads", ticket.rows.length)),
            plan.intro ? el("p", {}, plan.intro) : null,
            plan.facts,
            plan.isBlocked ? null : form,
            el("div", { id: "results" }));
        replace(byId("buttons"), act, cancel);
        byId("page").removeAttribute("aria-busy");
        if (plan.isBlocked) {
            finish();
        } else if (plan.atOnce) {
            run();
        } else {
            (plan.fields[0]?.control ?? act).focus();
        }
    }

    /** Closes the dialog, as its own cross does. */
    export function close(): void {
        window.close();
    }

    window.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !isRunning) {
            close();
        }
    });

    /** Does it for all rows that are not done yet, one by one; a second call while one runs does nothing. */
    async function submit(plan: Plan): Promise<void> {
        if (isRunning) {
            return;
        }

        const faulty = plan.fields.filter((field) => !field.root.hidden && !field.check());
        const fault = faulty.length > 0 ? text("commands.incomplete") : plan.check?.();
        if (fault) {
            Page.tell(fault);
            faulty[0]?.control.focus();
            return;
        }

        const entered = read(plan.fields);
        lock(true);
        Page.tell("");
        Page.say(text("commands.running"));
        const timer = setTimeout(() => Page.say(text("commands.slow")), slow);
        try {
            for (const result of results.filter((one) => !one.done)) {
                if (results.length > 1) {
                    Page.say(text("commands.progress", results.indexOf(result) + 1, results.length));
                }

                try {
                    result.said = await plan.send(result.row, entered);
                    result.done = true;
                } catch (thrown) {
                    result.said = Api.failureOf(thrown).message;
                }
            }
        } finally {
            clearTimeout(timer);
            lock(false);
        }

        tellResults(plan);
    }

    /** Closes where there is nothing more to tell; else says what became of it, and keeps what was typed where something was refused. */
    function tellResults(plan: Plan): void {
        const refused = results.filter((one) => !one.done);
        Page.say("");
        if (refused.length === 0 && results.every((one) => one.said === undefined)) {
            Page.say(text("commands.done"));
            close();
            return;
        }

        if (results.length > 1) {
            Page.tell(refused.length === 0 ? "" : countText("commands.refused", refused.length));
            replace(byId("results"), table());
        } else if (refused.length > 0) {
            Page.tell(String(refused[0].said));
        } else {
            const said = results[0].said;
            replace(byId("results"), el("div", { class: "xl-note xl-note-good", role: "status" }, typeof said === "string" ? el("p", {}, said) : said));
        }

        if (refused.length === 0) {
            byId("form").hidden = true;
            finish();
        } else if (plan.atOnce || plan.fields.length === 0) {
            byId("do").textContent = text("shared.tryAgain");
            byId("cancel").focus();
        } else {
            byId("do").focus();
        }
    }

    function finish(): void {
        replace(byId("buttons"), button(text("commands.close"), close, { class: "xl-button xl-button-primary", id: "close" }));
        byId("close").focus();
    }

    function table(): HTMLElement {
        return el("table", { class: "xl-table" },
            el("caption", { class: "xl-hidden" }, text("commands.results")),
            el("thead", {}, el("tr", {}, el("th", { scope: "col" }, text("commands.results.lead")), el("th", { scope: "col" }, text("commands.results.result")))),
            el("tbody", {}, ...results.map((one) => el("tr", {},
                el("th", { scope: "row" }, one.row.name),
                el("td", { class: one.done ? "" : "xl-fault" }, one.said ?? (one.done ? text("commands.results.done") : null))))));
    }

    function read(fields: Field[]): Entered {
        const entered: Entered = {};
        for (const field of fields) {
            const value = field.root.hidden ? undefined : field.read();
            if (value !== undefined) {
                entered[field.name] = value;
            }
        }

        return entered;
    }

    function lock(runs: boolean): void {
        isRunning = runs;
        const page = byId("page");
        page.setAttribute("aria-busy", String(runs));
        for (const id of ["do", "cancel"]) {
            const one = document.getElementById(id);
            if (runs) {
                one?.setAttribute("aria-disabled", "true");
            } else {
                one?.removeAttribute("aria-disabled");
            }
        }
    }
}
