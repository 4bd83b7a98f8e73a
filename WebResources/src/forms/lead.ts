/** What happens on the lead's form. */
namespace Xl.Forms.Lead {
    /** The pages in frames, by the tab on which each lies. */
    const frames: Record<string, string> = {
        xl_qualification: "WebResource_checklist",
        xl_why: "WebResource_why",
        xl_history: "WebResource_timeline",
    };

    /** Runs when the form is loaded: gives the pages in its frames the client API, also when their tabs open or the data was loaded anew. */
    export async function onLoad(context: Xrm.Events.EventContext): Promise<void> {
        const form = context.getFormContext();
        for (const [tabName, frame] of Object.entries(frames)) {
            const tab = form.ui.tabs.get(tabName);
            if (tab) {
                tab.addTabStateChange(() => connect(form, tab, frame));
                connect(form, tab, frame);
            }
        }

        form.data.addOnLoad(() => {
            for (const [tabName, frame] of Object.entries(frames)) {
                const tab = form.ui.tabs.get(tabName);
                if (tab) {
                    connect(form, tab, frame);
                }
            }
        });
    }

    function connect(form: Xrm.FormContext, tab: Xrm.Controls.Tab, frame: string): void {
        const control = form.getControl<Xrm.Controls.FramedControl>(frame);
        if (control && tab.getDisplayState() === "expanded") {
            void Api.guarded(control.getContentWindow()).then((window) => window.setClientApiContext?.(Xrm, form));
        }
    }
}
