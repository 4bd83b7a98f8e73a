/** The dialog Log contact: writes the activity by which the product counts follow-up and stops the clock. */
namespace Xl.Dialogs.Contact {
    /** How an activity of a channel is written. */
    interface Channel {
        set: string;
        table: string;
        /** State and status reason with which it counts; undefined for one that counts when it is made. */
        done?: { statecode: number; statuscode: number };
    }

    const channels: Record<string, Channel> = {
        phonecall: { set: "phonecalls", table: "phonecall", done: { statecode: 1, statuscode: 2 } },
        email: { set: "emails", table: "email", done: { statecode: 1, statuscode: 3 } },
        appointment: { set: "appointments", table: "appointment" },
        held: { set: "appointments", table: "appointment", done: { statecode: 1, statuscode: 3 } },
        task: { set: "tasks", table: "task", done: { statecode: 1, statuscode: 5 } },
    };

    const halfHour = 1800000;

    /** The ids of the activities of this dialog, one for each lead: what is tried again after a lost answer is written once. */
    const ids = new Map<string, string>();

    Page.alone("commands.LogContact.title", async () => {
        const ticket = Page.data<Ticket>();
        const channel = choice("channel", wish("channel"), Object.keys(channels).map((value) => ({ value, label: text(`commands.LogContact.channel.${value}`) })));
        const reached = choice("reached", wish("reached"), ["yes", "no"].map((value) => ({ value, label: text(`commands.LogContact.reached.${value}`) })));
        const on = day("on", wish("on"), "datetime-local");
        const subject = line("subject", wish("subject"), "text", 200);
        const note = words("note", { label: text("commands.LogContact.note") }, 2000);
        const told = el("p", { class: "xl-quiet", role: "status" });
        channel.root.append(told);
        const shape = (): void => {
            reached.root.hidden = channel.control.value !== "phonecall";
            on.root.hidden = channel.control.value !== "appointment" && channel.control.value !== "held";
            told.textContent = channel.control.value === "" ? "" : text(`commands.LogContact.counts.${channel.control.value}`);
        };
        const suggest = (): void => {
            const suggested = Object.keys(channels).map((value) => text(`commands.LogContact.subject.${value}`));
            if (subject.control.value === "" || suggested.includes(subject.control.value)) {
                subject.control.value = channel.control.value === "" ? "" : text(`commands.LogContact.subject.${channel.control.value}`);
            }
        };
        channel.control.addEventListener("change", () => {
            shape();
            suggest();
        });
        channel.control.value = "phonecall";
        shape();
        suggest();
        show(ticket, {
            fields: [channel, reached, on, subject, note],
            send: async (row, entered) => {
                await write((await leadOf(row)).id, entered);
                return undefined;
            },
        });
    });

    async function write(lead: string, entered: Entered): Promise<void> {
        const channel = channels[String(entered.channel)];
        const key = `${channel.table} ${lead}`;
        const id = ids.get(key) ?? crypto.randomUUID();
        const wasTried = ids.has(key);
        ids.set(key, id);
        const known = wasTried ? (await Api.rows(channel.table, channel.set, `$select=activityid,statecode&$filter=activityid eq ${id}`))[0] : undefined;
        if (!known) {
            await Api.send("POST", channel.set, activity(id, lead, channel, entered));
        }

        if (channel.done && known?.statecode !== channel.done.statecode) {
            await Api.send("PATCH", `${channel.set}(${id})`, channel.done, { "If-Match": "*" });
        }
    }

    function activity(id: string, lead: string, channel: Channel, entered: Entered): Record<string, unknown> {
        const row: Record<string, unknown> = {
            activityid: id,
            subject: entered.subject,
            description: entered.note ?? null,
            [`regardingobjectid_lead_${channel.table}@odata.bind`]: `/leads(${lead})`,
        };
        if (channel.table === "phonecall") {
            row.directioncode = true;
            row.xl_reached = entered.reached === "yes";
        } else if (channel.table === "email") {
            row.directioncode = true;
        } else if (channel.table === "appointment") {
            const start = entered.on as Date;
            row.scheduledstart = start.toISOString();
            row.scheduledend = new Date(start.getTime() + halfHour).toISOString();
        }

        return row;
    }

    function wish(key: string): Wish {
        return { label: text(`commands.LogContact.${key}`), required: true };
    }
}
