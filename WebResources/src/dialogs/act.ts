/** The dialog of commands that ask for little: words, a date, a reason of the catalogue. */
namespace Xl.Dialogs.Act {
    /** What is asked for, by command; a command that is not here asks nothing and runs at once. */
    const asked: Record<string, (ticket: Ticket) => Promise<Partial<Plan>>> = {
        PassOn: async () => ({ fields: [words("Reason", wish("PassOn.reason"))] }),
        SendToNurture: async () => ({
            fields: [
                choice("ReasonCode", wish("SendToNurture.code"), await reasons("")),
                words("Reason", wish("SendToNurture.reason")),
                day("RecallOn", wish("SendToNurture.recallOn"))],
        }),
        MakeSalesReady: async () => ({ fields: [words("Reason", wish("MakeSalesReady.reason"))] }),
        FinishQualification: async () => ({ fields: [whole("Minutes", wish("FinishQualification.minutes"), 1, 1440)], send: telling("xl_FinishQualification") }),
        NoAnswer: async () => ({ fields: [day("CallBackOn", wish("NoAnswer.callBackOn"), "datetime-local")], send: telling("xl_NoAnswer") }),
        DisqualifyLead: async () => ({
            fields: [choice("ReasonCode", wish("DisqualifyLead.code"), await reasons("")), words("Reason", wish("DisqualifyLead.reason"))],
        }),
        UpholdRejection: async (ticket) => ({ facts: await claims(ticket), fields: [words("Finding", wish("UpholdRejection.finding"))] }),
        OverturnRejection: async (ticket) => ({ facts: await claims(ticket), fields: [words("Finding", needed("OverturnRejection.finding"))] }),
        RepairData: async (ticket) => ({ facts: await claims(ticket), fields: [words("Finding", wish("RepairData.finding"))] }),
        ReactivateLead: async () => ({ fields: [words("Reason", needed("ReactivateLead.reason"))] }),
        OverrideQualify: async () => ({ fields: [words("Reason", needed("OverrideQualify.reason"))] }),
        Assign: async () => ({
            fields: [lookup("UserId", needed("Assign.user"), people)],
            send: async (row, entered) => {
                const lead = await leadOf(row);
                await Api.send("PATCH", `leads(${lead.id})`, { "ownerid@odata.bind": `/systemusers(${(entered.UserId as Api.Typed).value})` }, { "If-Match": "*" });
                return undefined;
            },
        }),
        CreateFormLink: async () => ({ send: linkOf }),
        PauseRouting: async () => ({ intro: text("commands.PauseRouting.intro"), send: switchOf("xl_PauseRouting") }),
        ResumeRouting: async () => ({ intro: text("commands.ResumeRouting.intro"), send: switchOf("xl_ResumeRouting") }),
        ProposeDefinition: async () => ({ intro: text("commands.ProposeDefinition.intro"), send: ofVersion("xl_ProposeDefinition") }),
        WithdrawDefinition: async () => ({ intro: text("commands.WithdrawDefinition.intro"), send: ofVersion("xl_WithdrawDefinition") }),
        SignForMarketing: async (ticket) => signing(ticket, "xl_SignForMarketing"),
        SignForSales: async (ticket) => signing(ticket, "xl_SignForSales"),
        ActivateDefinition: async () => ({ fields: [day("EffectiveFrom", wish("ActivateDefinition.effectiveFrom"), "datetime-local")], send: ofVersion("xl_ActivateDefinition") }),
        RetireDefinition: async () => ({ intro: text("commands.RetireDefinition.intro"), send: ofVersion("xl_RetireDefinition") }),
    };

    Page.alone("commands.dialog", async () => {
        const ticket = Page.data<Ticket>();
        document.title = text(`commands.${ticket.command}.title`);
        const plan = await asked[ticket.command]?.(ticket);
        show(ticket, {
            fields: [],
            atOnce: plan === undefined,
            send: async (row, entered) => {
                await Api.act(`xl_${ticket.command}`, await leadOf(row), entered);
                return undefined;
            },
            ...plan,
        });
    });

    function wish(key: string): Wish {
        return { label: text(`commands.${key}`), hint: text(`commands.${key}.hint`) };
    }

    function needed(key: string): Wish {
        return { ...wish(key), required: true };
    }

    /** Calls an API of the lead whose answer has a sentence for the person. */
    function telling(api: string): Plan["send"] {
        return async (row, entered) => String((await Api.act(api, await leadOf(row), entered)).Message);
    }

    function ofVersion(api: string): Plan["send"] {
        return async (row, entered) => {
            await Api.act(api, row, entered);
            return undefined;
        };
    }

    /** Pauses or resumes the person, or the member of the router on whose row it was called. */
    function switchOf(api: string): Plan["send"] {
        return async (row) => {
            const user = row.id === "" ? undefined : (await Api.send("GET", `xl_routingmembers(${Api.plainId(row.id)})?$select=_xl_userid_value`))._xl_userid_value;
            await Api.act(api, undefined, user ? { UserId: Api.guid(String(user)) } : {});
            return undefined;
        };
    }

    /** Signs exactly the text that is shown: its hash goes with the signature. */
    async function signing(ticket: Ticket, api: string): Promise<Partial<Plan>> {
        const version = await Api.send("GET", `xl_leaddefinitions(${Api.plainId(ticket.rows[0].id)})?$select=xl_name,xl_version,xl_hash`);
        return {
            intro: text(`commands.${ticket.command}.intro`, String(version.xl_name), String(version.xl_version)),
            facts: el("dl", { class: "xl-facts" }, el("div", {}, el("dt", {}, text("commands.hash")), el("dd", {}, String(version.xl_hash ?? "")))),
            send: async (row) => {
                await Api.act(api, row, { Hash: String(version.xl_hash ?? "") });
                return undefined;
            },
        };
    }

    /** The reasons of the catalogue, to choose from. */
    async function reasons(filter: string): Promise<{ value: string; label: string }[]> {
        const rows = await Api.rows("xl_rejectionreason", "xl_rejectionreasons", `$select=xl_code,xl_name&$filter=statecode eq 0${filter}&$orderby=xl_code`);
        return rows.map((row) => ({ value: String(row.xl_code), label: `${row.xl_code} ${row.xl_name}` }));
    }

    async function people(words: string): Promise<{ value: string; label: string }[]> {
        const rows = await Api.rows("systemuser", "systemusers", `$select=systemuserid,fullname&$filter=isdisabled eq false and contains(fullname,${quoted(words)})&$orderby=fullname&$top=20`);
        return rows.map((row) => ({ value: String(row.systemuserid), label: String(row.fullname) }));
    }

    /** What the rep said who sent the lead back, for the one who judges it. */
    async function claims(ticket: Ticket): Promise<HTMLElement | undefined> {
        if (ticket.rows.length !== 1) {
            return undefined;
        }

        const lead = await leadOf(ticket.rows[0]);
        const rows = await Api.rows("xl_rejection", "xl_rejections",
            `$select=xl_evidence,xl_comment,xl_rejectedon,_xl_rejectionreasonid_value,_xl_rejectedbyid_value&$filter=_xl_leadid_value eq ${lead.id} and xl_outcome eq 714500000&$top=1`);
        const claim = rows[0];
        if (!claim) {
            return undefined;
        }

        const facts: [string, unknown][] = [
            [text("commands.claim.reason"), named(claim, "_xl_rejectionreasonid_value")],
            [text("commands.claim.by"), named(claim, "_xl_rejectedbyid_value")],
            [text("commands.claim.on"), claim.xl_rejectedon ? Format.dateTime(new Date(String(claim.xl_rejectedon))) : ""],
            [text("commands.claim.evidence"), claim.xl_evidence],
            [text("commands.claim.comment"), claim.xl_comment]];
        return el("dl", { class: "xl-facts xl-note" }, ...facts.filter(([, value]) => value).map(([label, value]) => el("div", {}, el("dt", {}, label), el("dd", {}, String(value)))));
    }

    function named(row: Record<string, unknown>, column: string): unknown {
        return row[`${column}@OData.Community.Display.V1.FormattedValue`];
    }

    async function linkOf(row: Row): Promise<HTMLElement> {
        const made = await Api.act("xl_CreateFormLink", await leadOf(row));
        const token = el("input", { class: "xl-input", id: "token", type: "text", readonly: true, value: String(made.Token) });
        const copy = button(text("commands.CreateFormLink.copy"), () => Page.run(async () => {
            token.select();
            await navigator.clipboard.writeText(token.value);
            Page.say(text("commands.CreateFormLink.copied"));
        }));
        return el("div", {},
            el("p", {}, text("commands.CreateFormLink.made", Format.dateTime(new Date(String(made.ExpiresOn))))),
            el("label", { class: "xl-label", for: "token" }, text("commands.CreateFormLink.token")),
            el("div", { class: "xl-find" }, token, copy));
    }
}
