/** What happens on the form of a definition's version. */
namespace Xl.Forms.LeadDefinition {
    const tabName = "xl_definition";
    const frame = "WebResource_definition";
    const createForm = 1;

    /** Runs when the form is loaded: gives the editor in its frame the client API, also when the data was loaded anew. */
    export function onLoad(context: Xrm.Events.EventContext): void {
        const form = context.getFormContext();
        const isNew = form.ui.getFormType() === createForm;
        form.ui.tabs.get(tabName)?.setVisible(!isNew);
        if (isNew) {
            form.ui.tabs.get("xl_general")?.setFocus();
            return;
        }

        form.ui.tabs.get(tabName)?.addTabStateChange(() => connect(form));
        form.data.addOnLoad(() => connect(form));
        connect(form);
    }

    function connect(form: Xrm.FormContext): void {
        const control = form.getControl<Xrm.Controls.FramedControl>(frame);
        if (control && form.ui.tabs.get(tabName)?.getDisplayState() === "expanded") {
            void Api.guarded(control.getContentWindow()).then((window) => window.setClientApiContext?.(Xrm, form));
        }
    }
}
