/** The dialog Reject: asks for what the chosen reason needs, and says while it is open what is still missing. */
namespace Xl.Dialogs.Reject {
    /** A reason of the catalogue, with what decides which evidence it asks for. */
    interface Reason {
        code: string;
        name: string;
        kind: number;
        disposition: number;
        recallDays: number | null;
    }

    const timing = { recall: 714500001, newLead: 714500004, merge: 714500005, toAccountOwner: 714500006, passOn: 714500007 };
    const legal = 714500007;
    const most = 2000;

    let asked = 0;
    let needsWords = false;
    let lacking = "";
    let toldFor = "";

    Page.alone("commands.RejectLead.title", async () => {
        const ticket = Page.data<Ticket>();
        const lead = await leadOf(ticket.rows[0]);
        const reasons = await readReasons();
        const code = choice("ReasonCode", need("code"), reasons.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` })));
        const evidence = words("Evidence", need("evidence"), most);
        const recallOn = day("RecallOn", need("recallOn"));
        const channel = choice("Channel", need("channel"), ["any", "email", "phone"].map((value) => ({ value, label: text(`commands.RejectLead.channel.${value}`) })));
        const askedOn = day("AskedOn", need("askedOn"));
        const firstName = line("ReferralFirstName", may("referral.firstName"));
        const lastName = line("ReferralLastName", need("referral.lastName"));
        const email = line("ReferralEmail", may("referral.email"), "email");
        const phone = line("ReferralPhone", may("referral.phone"), "tel");
        const otherLead = lookup("RecordId", need("otherLead"), (typed) => findLeads(typed, lead.id));
        const customer = lookup("RecordId", need("customer"), findCustomers);
        const comment = words("Comment", may("comment"), most);
        const standing = el("section", { class: "xl-note", "aria-label": text("commands.RejectLead.standing"), "aria-live": "polite", hidden: true });
        const fields = [code, evidence, recallOn, channel, askedOn, firstName, lastName, email, phone, otherLead, customer, comment];
        code.root.append(standing);

        const chosen = (): Reason | undefined => reasons.find((one) => one.code === code.control.value);
        const tell = (): void => tellMissing(standing, fields, referralFault(lastName, email, phone));
        code.control.addEventListener("change", () => Page.run(async () => {
            shape(chosen());
            await ask(lead, chosen(), standing);
            showFor(chosen());
            tell();
        }));
        for (const field of fields) {
            field.root.addEventListener("input", tell);
            field.root.addEventListener("change", tell);
        }

        /** Shows the fields that a reason asks for, and no others. */
        function shape(reason: Reason | undefined): void {
            const is = (disposition: number): boolean => reason?.disposition === disposition;
            const shown = new Map<Field, boolean>([
                [code, true],
                [recallOn, is(timing.recall) && reason?.recallDays === null],
                [channel, reason?.kind === legal],
                [askedOn, reason?.kind === legal],
                [firstName, is(timing.newLead)],
                [lastName, is(timing.newLead)],
                [email, is(timing.newLead)],
                [phone, is(timing.newLead)],
                [otherLead, is(timing.merge)],
                [customer, is(timing.toAccountOwner)],
                [comment, reason !== undefined && !is(timing.passOn)]]);
            for (const field of fields) {
                field.root.hidden = !(shown.get(field) ?? false);
            }
        }

        /** Shows the evidence in words where nothing else is the evidence. */
        function showFor(reason: Reason | undefined): void {
            const others = [recallOn, channel, lastName, otherLead, customer].some((field) => !field.root.hidden);
            evidence.root.hidden = reason === undefined || reason.disposition === timing.passOn || others || !needsWords;
        }

        show(ticket, {
            intro: text("commands.RejectLead.intro"),
            fields,
            check: () => referralFault(lastName, email, phone),
            send: async (row, entered) => {
                const answer = await Api.act("xl_RejectLead", await leadOf(row), entered);
                return answer.NeedsSecondPerson === true ? text("commands.RejectLead.waits") : undefined;
            },
        });
        shape(undefined);
        showFor(undefined);
    });

    /** Asks the server what a reason needs and what is still missing of it; an answer that a later choice has overtaken is dropped. */
    async function ask(lead: Row, reason: Reason | undefined, standing: HTMLElement): Promise<void> {
        const mine = ++asked;
        needsWords = false;
        lacking = "";
        standing.hidden = reason === undefined;
        if (!reason) {
            return;
        }

        replace(standing, el("p", {}, text("commands.RejectLead.checking")));
        const answer = await Api.act("xl_CheckRejection", lead, { ReasonCode: reason.code });
        if (mine !== asked) {
            return;
        }

        const counts = Number(answer.AttemptsNeeded) > 0;
        needsWords = String(answer.Evidence) !== "" && !counts;
        lacking = String(answer.Missing);
        replace(standing,
            answer.Evidence ? el("p", {}, el("strong", {}, text("commands.RejectLead.asksFor")), " ", String(answer.Evidence)) : null,
            counts && lacking === "" ? el("p", {}, text("commands.RejectLead.attempts", Number(answer.Attempts), Number(answer.AttemptsNeeded))) : null,
            el("p", { id: "missing" }));
    }

    /** Says what is still missing: what the server counts, and what is not filled in yet. */
    function tellMissing(standing: HTMLElement, fields: Field[], referral: string | undefined): void {
        const place = standing.querySelector("#missing");
        if (!place) {
            return;
        }

        const empty = fields.filter((field) => !field.root.hidden && field.control.getAttribute("aria-required") === "true" && field.read() === undefined)
            .map((field) => text("commands.RejectLead.stillNeeded", labelOf(field)));
        const missing = [lacking, ...empty, referral && empty.length === 0 ? referral : ""].filter((sentence) => sentence !== "");
        const told = missing.length === 0 ? text("commands.RejectLead.complete") : missing.join(" ");
        if (told !== toldFor || place.textContent === "") {
            toldFor = told;
            replace(place, Xl.Lead.mark(missing.length === 0 ? "good" : "open", text(missing.length === 0 ? "commands.RejectLead.ready" : "commands.RejectLead.missing")), " ", told);
        }
    }

    function labelOf(field: Field): string {
        return field.root.querySelector("legend")?.textContent ?? field.root.querySelector("label")?.firstChild?.textContent ?? field.name;
    }

    function referralFault(lastName: Field, email: Field, phone: Field): string | undefined {
        return !lastName.root.hidden && email.read() === undefined && phone.read() === undefined ? text("commands.RejectLead.referral.oneOf") : undefined;
    }

    function may(key: string): Wish {
        return { label: text(`commands.RejectLead.${key}`) };
    }

    function need(key: string): Wish {
        return { ...may(key), required: true };
    }

    async function readReasons(): Promise<Reason[]> {
        const rows = await Api.rows("xl_rejectionreason", "xl_rejectionreasons",
            "$select=xl_code,xl_name,xl_class,xl_disposition,xl_recalldays&$filter=statecode eq 0&$orderby=xl_code");
        return rows.map((row) => ({
            code: String(row.xl_code),
            name: String(row.xl_name),
            kind: Number(row.xl_class),
            disposition: Number(row.xl_disposition),
            recallDays: (row.xl_recalldays ?? null) as number | null,
        }));
    }

    async function findLeads(typed: string, own: string): Promise<{ value: string; label: string }[]> {
        const rows = await Api.rows("lead", "leads",
            `$select=leadid,fullname,companyname,emailaddress1&$filter=statecode eq 0 and leadid ne ${own} and (contains(fullname,${quoted(typed)}) or contains(emailaddress1,${quoted(typed)}) or contains(companyname,${quoted(typed)}))&$orderby=fullname&$top=20`);
        return rows.map((row) => ({ value: String(row.leadid), label: [row.fullname, row.companyname, row.emailaddress1].filter((part) => part).join(", ") }));
    }

    async function findCustomers(typed: string): Promise<{ value: string; label: string }[]> {
        const [accounts, opportunities] = await Promise.all([
            Api.rows("account", "accounts", `$select=accountid,name&$filter=statecode eq 0 and contains(name,${quoted(typed)})&$orderby=name&$top=10`),
            Api.rows("opportunity", "opportunities", `$select=opportunityid,name&$filter=statecode eq 0 and contains(name,${quoted(typed)})&$orderby=name&$top=10`)]);
        return [
            ...accounts.map((row) => ({ value: String(row.accountid), label: text("commands.RejectLead.account", String(row.name)) })),
            ...opportunities.map((row) => ({ value: String(row.opportunityid), label: text("commands.RejectLead.opportunity", String(row.name)) }))];
    }
}
