/** What is due of a lead by its stage, and how much time is left. */
namespace Xl.Forms.Due {
    const notice = "xl_due";

    /** From when on a due time is a warning. */
    const soon = 60 * 60000;

    /** Of each stage the column that says when it is due, and the text for it. */
    const dueOf: Record<number, { column: string; key: string } | undefined> = {
        714500400: { column: "xl_lanedueon", key: "lead.due.qualification" },
        714500500: { column: "xl_acceptdueon", key: "lead.due.accept" },
        714500600: { column: "xl_contactdueon", key: "lead.due.contact" },
        714500900: { column: "xl_verifydueon", key: "lead.due.verify" },
    };
    const columns = ["xl_lanedueon", "xl_acceptdueon", "xl_contactdueon", "xl_verifydueon"];
    const stopped = 714500003;

    /** Shows in the header only the due time of the stage, and counts it down in a notification; nothing where nothing is due or the lead is closed. */
    export function show(form: Xrm.FormContext): void {
        const due = dueOf[Number(valueOf(form, "xl_stage"))];
        const moment = due ? valueOf(form, due.column) : undefined;
        for (const column of columns) {
            form.getControl<Xrm.Controls.StandardControl>(`header_${column}`)?.setVisible(column === due?.column && moment instanceof Date);
        }

        if (!due || !(moment instanceof Date) || valueOf(form, "xl_slastate") === stopped) {
            form.ui.clearFormNotification(notice);
            return;
        }

        const left = moment.getTime() - Date.now();
        const what = text(due.key);
        const when = Format.dateTime(moment);
        if (left >= 0) {
            form.ui.setFormNotification(text("lead.due.left", what, Format.duration(left), when), left < soon ? "WARNING" : "INFO", notice);
        } else {
            form.ui.setFormNotification(text("lead.due.late", what, Format.duration(left), when), "ERROR", notice);
        }
    }

    function valueOf(form: Xrm.FormContext, column: string): unknown {
        return form.getAttribute<Xrm.Attributes.Attribute>(column)?.getValue();
    }
}
