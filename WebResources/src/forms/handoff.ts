/** What happens on the form of a hand-off. */
namespace Xl.Forms.Handoff {
    const notice = "xl_due";
    const waiting = 714500000;
    const accepted = 714500001;
    const stopped = 714500003;
    const soon = 60 * 60000;
    const minute = 60000;
    let countdown: ReturnType<typeof setInterval> | undefined;

    /** Runs when the form is loaded: says until when the rep must accept or make the first contact, and counts it down. */
    export function onLoad(context: Xrm.Events.EventContext): void {
        const form = context.getFormContext();
        show(form);
        form.data.addOnLoad(() => show(form));
        if (countdown !== undefined) {
            clearInterval(countdown);
        }

        countdown = setInterval(() => show(form), minute);
    }

    function show(form: Xrm.FormContext): void {
        const status = valueOf(form, "xl_status");
        const column = status === waiting ? "xl_acceptdueon" : status === accepted && !valueOf(form, "xl_firstcontacton") ? "xl_contactdueon" : undefined;
        const due = column ? valueOf(form, column) : undefined;
        if (!(due instanceof Date) || valueOf(form, "xl_slastate") === stopped) {
            form.ui.clearFormNotification(notice);
            return;
        }

        const left = due.getTime() - Date.now();
        const what = status === waiting ? "accept" : "contact";
        form.ui.setFormNotification(text(`forms.handoff.${what}.${left >= 0 ? "left" : "late"}`, Format.duration(left), Format.dateTime(due)), left < 0 ? "ERROR" : left < soon ? "WARNING" : "INFO", notice);
    }

    function valueOf(form: Xrm.FormContext, column: string): unknown {
        return form.getAttribute<Xrm.Attributes.Attribute>(column)?.getValue();
    }
}
