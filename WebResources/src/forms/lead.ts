/** What happens on the lead's form. */
namespace Xl.Forms.Lead {
    /** The pages in frames, by the tab on which each lies. */
    const frames: Record<string, string> = {
        xl_qualification: "WebResource_checklist",
        xl_why: "WebResource_why",
        xl_history: "WebResource_timeline",
    };

    /** Tabs that have nothing to show before the lead is saved. */
    const laterTabs = ["xl_qualification", "xl_why", "xl_history", "xl_signals", "xl_duplicates"];

    const createForm = 1;
    const minute = 60000;
    const settled = 1000;

    /** The countdown that runs for a form; a form that is loaded anew has its own. */
    let countdown: ReturnType<typeof setInterval> | undefined;

    /** Runs when the form is loaded: gives the pages in its frames the client API, shows what is due, and asks whether the clock runs. */
    export async function onLoad(context: Xrm.Events.EventContext): Promise<void> {
        const form = context.getFormContext();
        for (const name of Object.keys(frames)) {
            form.ui.tabs.get(name)?.addTabStateChange(() => connect(form, name));
        }

        showStage(form);
        const openedOn = Date.now();
        form.data.addOnLoad(() => {
            // Loading the form may count as loading its data too; what was shown a moment ago is not asked for twice.
            if (Date.now() - openedOn > settled) {
                showStage(form);
            }
        });
        if (countdown !== undefined) {
            clearInterval(countdown);
        }

        countdown = setInterval(() => Due.show(form), minute);
        if (form.ui.getFormType() !== createForm) {
            await tellClock(form);
        }
    }

    /** Brings everything up to date after the data was loaded: once with the form, and after each save, command and refresh. */
    function showStage(form: Xrm.FormContext): void {
        const isNew = form.ui.getFormType() === createForm;
        for (const name of laterTabs) {
            form.ui.tabs.get(name)?.setVisible(!isNew);
        }

        Due.show(form);
        if (isNew) {
            form.ui.tabs.get("xl_details")?.setFocus();
            return;
        }

        for (const name of Object.keys(frames)) {
            connect(form, name);
        }
    }

    /** Hands the client API to the page on an open tab; a page that has it already shows itself anew. The page of a closed tab gets it when the tab opens. */
    function connect(form: Xrm.FormContext, tabName: string): void {
        const tab = form.ui.tabs.get(tabName);
        const control = form.getControl<Xrm.Controls.FramedControl>(frames[tabName]);
        if (tab?.getDisplayState() === "expanded" && control) {
            control.getContentWindow().then(
                (page) => page.setClientApiContext?.(Xrm, form),
                (thrown: unknown) => form.ui.setFormNotification(Api.failureOf(thrown).message, "ERROR", frames[tabName]));
        }
    }

    /** Says on the form that nothing comes due any more. Who may not ask for the clock is not told: it is the administrators' to mend. */
    async function tellClock(form: Xrm.FormContext): Promise<void> {
        try {
            const clock = await Api.act("xl_CheckClock");
            if (clock.IsLate === true) {
                form.ui.setFormNotification(String(clock.Message), "WARNING", "xl_clock");
            }
        } catch (thrown) {
            const failure = Api.failureOf(thrown);
            if (failure.reason !== "refused") {
                form.ui.setFormNotification(failure.message, "WARNING", "xl_clock");
            }
        }
    }
}
