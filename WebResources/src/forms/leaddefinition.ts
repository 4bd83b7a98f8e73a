/** What happens on the form of a version of the definition. */
namespace Xl.Forms.LeadDefinition {
    const tabName = "xl_definition";
    const pageName = "WebResource_definition";
    const createForm = 1;
    const settled = 1000;

    /** Runs when the form is loaded: gives the editor the client API, now and whenever its tab opens or the data was loaded anew. */
    export function onLoad(context: Xrm.Events.EventContext): void {
        const form = context.getFormContext();
        const isNew = form.ui.getFormType() === createForm;
        form.ui.tabs.get(tabName)?.setVisible(!isNew);
        if (isNew) {
            form.ui.tabs.get("xl_general")?.setFocus();
            return;
        }

        const openedOn = Date.now();
        form.ui.tabs.get(tabName)?.addTabStateChange(() => connect(form));
        form.data.addOnLoad(() => {
            // Loading the form may count as loading its data too.
            if (Date.now() - openedOn > settled) {
                connect(form);
            }
        });
        connect(form);
    }

    function connect(form: Xrm.FormContext): void {
        const control = form.getControl<Xrm.Controls.FramedControl>(pageName);
        if (control && form.ui.tabs.get(tabName)?.getDisplayState() === "expanded") {
            control.getContentWindow().then(
                (page) => page.setClientApiContext?.(Xrm, form),
                (thrown: unknown) => form.ui.setFormNotification(Api.failureOf(thrown).message, "ERROR", pageName));
        }
    }
}
