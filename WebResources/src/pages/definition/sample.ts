/** A stored version on sample leads: what each is now and what it would be. */
namespace Xl.Pages.Definition {
    interface Figures {
        stage: number | null;
        verdict: number | null;
        cell: string | null;
        composite: number | null;
    }

    const size = 10;

    /** The ten open leads with the highest scores, judged by the version as it is stored. */
    export async function samplePart(version: Version): Promise<HTMLElement> {
        const found = await Api.send("GET", `leads?$select=fullname,companyname&$filter=statecode eq 0 and xl_composite ne null&$orderby=xl_composite desc&$top=${size}`);
        const leads = (found.value ?? []) as Record<string, unknown>[];
        const frame = (...content: Content[]) => el("details", { class: "xl-card xl-part" }, el("summary", {}, el("h2", { class: "xl-inline" }, text("editor.sample"))), ...content);
        if (leads.length === 0) {
            return frame(el("p", { class: "xl-quiet" }, text("editor.sample.none")));
        }

        try {
            const answer = await Api.act("xl_PreviewDefinition", { table: "xl_leaddefinition", id: version.id }, { LeadIds: leads.map((lead) => String(lead.leadid)) });
            const rows = JSON.parse(String(answer.Result)) as { leadId: string; now: Figures; then: Figures }[];
            return frame(el("div", { class: "xl-scroll", tabindex: 0, role: "group", "aria-label": text("editor.sample") }, el("table", { class: "xl-table" },
                el("thead", {}, el("tr", {}, ...["editor.sample.lead", "editor.sample.cellNow", "editor.sample.cellThen"].map((key) => el("th", { scope: "col" }, text(key))),
                    ...["editor.sample.now", "editor.sample.then"].map((key) => el("th", { scope: "col", class: "xl-number" }, text(key))))),
                el("tbody", {}, ...rows.map((row) => {
                    const lead = leads.find((each) => each.leadid === row.leadId);
                    return el("tr", {}, el("th", { scope: "row" }, String(lead?.fullname ?? lead?.companyname ?? "") || text("shared.noName")),
                        el("td", {}, row.now.cell ?? ""), el("td", {}, row.then.cell ?? ""), number(row.now.composite), number(row.then.composite));
                })))));
        } catch (thrown) {
            return frame(el("p", { class: "xl-note xl-note-bad" }, Api.failureOf(thrown).message));
        }
    }

    function number(value: number | null): HTMLElement {
        return el("td", { class: "xl-number" }, value === null ? "" : Format.number(value, 1));
    }
}
