/** The dialog Record what happened: makes a signal of a completed activity, which is its evidence. */
namespace Xl.Dialogs.Happened {
    Page.alone("commands.RecordWhatHappened.title", async () => {
        const ticket = Page.data<Ticket>();
        const lead = await leadOf(ticket.rows[0]);
        const [activities, types] = await Promise.all([
            Api.rows("activitypointer", "activitypointers",
                `$select=activityid,subject,activitytypecode,actualend&$filter=_regardingobjectid_value eq ${lead.id} and statecode eq 1&$orderby=actualend desc&$top=50`),
            Api.rows("xl_signaltype", "xl_signaltypes", "$select=xl_code,xl_name,xl_description&$filter=statecode eq 0&$orderby=xl_name")]);
        const activity = choice("ActivityId", wish("activity"), activities.map((row) => ({ value: String(row.activityid), label: labelOf(row) })));
        const type = choice("SignalTypeCode", wish("type"), types.map((row) => ({ value: String(row.xl_code), label: String(row.xl_name) })));
        const on = day("OccurredOn", { label: text("commands.RecordWhatHappened.on"), hint: text("commands.RecordWhatHappened.on.hint") }, "datetime-local");
        const means = el("p", { class: "xl-quiet", role: "status" });
        type.root.append(means);
        type.control.addEventListener("change", () => {
            means.textContent = String(types.find((row) => row.xl_code === type.control.value)?.xl_description ?? "");
        });
        show(ticket, {
            intro: text(activities.length === 0 ? "commands.RecordWhatHappened.none" : "commands.RecordWhatHappened.intro"),
            isBlocked: activities.length === 0,
            fields: [activity, type, on],
            send: async (row, entered) => {
                await Api.act("xl_RecordWhatHappened", await leadOf(row), { ...entered, ActivityId: Api.guid(String(entered.ActivityId)) });
                return undefined;
            },
        });
    });

    function labelOf(row: Record<string, unknown>): string {
        const kind = row["activitytypecode@OData.Community.Display.V1.FormattedValue"] ?? row.activitytypecode;
        const on = row.actualend ? Format.dateTime(new Date(String(row.actualend))) : "";
        return [on, kind, row.subject].filter((part) => part).join(", ");
    }

    function wish(key: string): Wish {
        return { label: text(`commands.RecordWhatHappened.${key}`), required: true };
    }
}
