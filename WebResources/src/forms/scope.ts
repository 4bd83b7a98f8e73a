/** What happens on the form of a scope. */
namespace Xl.Forms.Scope {
    const notice = "xl_mode";

    /** Runs when the form is loaded: says what the rollout mode means, and again when another one is chosen. */
    export function onLoad(context: Xrm.Events.EventContext): void {
        const form = context.getFormContext();
        show(form);
        form.getAttribute<Xrm.Attributes.OptionSetAttribute>("xl_rolloutmode")?.addOnChange(() => show(form));
    }

    function show(form: Xrm.FormContext): void {
        const mode = form.getAttribute<Xrm.Attributes.OptionSetAttribute>("xl_rolloutmode")?.getValue();
        if (mode === null || mode === undefined) {
            form.ui.clearFormNotification(notice);
        } else {
            form.ui.setFormNotification(text(`forms.scope.${mode}`), "INFO", notice);
        }
    }
}
