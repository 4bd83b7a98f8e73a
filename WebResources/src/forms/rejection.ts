/** What happens on the form of a rejection. */
namespace Xl.Forms.Rejection {
    const notice = "xl_verify";
    const pending = 714500000;

    /** Runs when the form is loaded: says who may judge the rejection, and until when. */
    export function onLoad(context: Xrm.Events.EventContext): void {
        const form = context.getFormContext();
        show(form);
        form.data.addOnLoad(() => show(form));
    }

    function show(form: Xrm.FormContext): void {
        const due = form.getAttribute<Xrm.Attributes.DateAttribute>("xl_verifydueon")?.getValue();
        if (form.getAttribute<Xrm.Attributes.OptionSetAttribute>("xl_outcome")?.getValue() !== pending || !due) {
            form.ui.clearFormNotification(notice);
            return;
        }

        const who = text(form.getAttribute<Xrm.Attributes.BooleanAttribute>("xl_again")?.getValue() ? "forms.rejection.managers" : "forms.rejection.second");
        const isLate = due.getTime() < Date.now();
        form.ui.setFormNotification(`${text(isLate ? "forms.rejection.late" : "forms.rejection.until", Format.dateTime(due))} ${who}`, isLate ? "WARNING" : "INFO", notice);
    }
}
