/** What the definition editor reads and sends. */
namespace Xl.Pages.Definition {
    /** The statuses of a version. */
    export const statuses = { draft: 714500000, proposed: 714500001, active: 714500002, retired: 714500003 };

    /** One step of a version on its way to being in force. */
    export interface Done {
        by: string;
        on: Date | undefined;
    }

    /** A version with what was done with it. */
    export interface Version {
        id: string;
        name: string;
        number: number;
        status: number;
        statusLabel: string;
        scopeId: string;
        proposed: Done | undefined;
        marketing: Done | undefined;
        sales: Done | undefined;
        hash: string;
        from: Date | undefined;
        retiredOn: Date | undefined;
    }

    /** A version's text with the hash by which a change of it is noticed. */
    export interface Text {
        document: string;
        hash: string;
    }

    /** Something that is wrong in the text. */
    export interface Fault {
        path: string;
        problem: string;
        remedy: string;
    }

    /** How a lead is judged. */
    export interface Figures {
        stage: number | null;
        verdict: number | null;
        cell: string | null;
        composite: number | null;
    }

    /** A lead now and as the text would judge it. */
    export interface Previewed {
        leadId: string;
        now: Figures;
        then: Figures;
    }

    /** Leads that go from one stage to another; equal ones stay. */
    export interface Move {
        from: number | null;
        to: number;
        leads: number;
    }

    /** A lead to choose. */
    export interface Lead {
        id: string;
        name: string;
    }

    const table = "xl_leaddefinition";
    const formatted = "@OData.Community.Display.V1.FormattedValue";
    const columns = "xl_name,xl_version,xl_status,_xl_scopeid_value,_xl_proposedbyid_value,xl_proposedon,_xl_marketingsignedbyid_value,xl_marketingsignedon,"
        + "_xl_salessignedbyid_value,xl_salessignedon,xl_hash,xl_effectivefrom,xl_retiredon";

    /** The version of an id; undefined where there is none. */
    export async function readVersion(id: string): Promise<Version | undefined> {
        const rows = await Api.rows(table, "xl_leaddefinitions", `$select=${columns}&$filter=xl_leaddefinitionid eq ${id}`);
        return rows.map(versionOf)[0];
    }

    /** The version of a scope that is in force now; undefined where there is none. */
    export async function readInForce(scopeId: string): Promise<Version | undefined> {
        const rows = await Api.rows(table, "xl_leaddefinitions",
            `$select=${columns}&$filter=xl_status eq ${statuses.active} and _xl_scopeid_value eq ${scopeId}&$orderby=xl_effectivefrom desc`);
        return rows.map(versionOf).find((version) => version.from !== undefined && version.from.getTime() <= Date.now());
    }

    /** What a version says. */
    export async function readText(id: string): Promise<Text> {
        const answer = await Api.ask("xl_ExportDefinition", { table, id });
        return { document: String(answer.Document), hash: String(answer.Hash) };
    }

    /** Puts a text in the place of what a draft says; the answer has its new hash and its faults. */
    export async function saveText(id: string, document: string, hash: string): Promise<{ hash: string; faults: Fault[] }> {
        const answer = await Api.act("xl_SaveDefinition", { table, id }, { Document: document, Hash: hash });
        return { hash: String(answer.Hash), faults: JSON.parse(String(answer.Faults)) as Fault[] };
    }

    /** Judges leads by a text that is not saved, and tells the faults of it. */
    export async function preview(id: string, document: string, leads: string[]): Promise<{ faults: Fault[]; leads: Previewed[] }> {
        const answer = await Api.act("xl_PreviewDefinition", { table, id }, { Document: document, LeadIds: leads });
        return { faults: JSON.parse(String(answer.Faults)) as Fault[], leads: JSON.parse(String(answer.Result)) as Previewed[] };
    }

    /** The moves of one page of open leads by a text that is not saved. */
    export async function previewMoves(document: string, cursor: string): Promise<{ moves: Move[]; processed: number; cursor: string }> {
        const answer = await Api.act("xl_PreviewMoves", undefined, { Document: document, Cursor: cursor });
        return { moves: JSON.parse(String(answer.Moves)) as Move[], processed: Number(answer.Processed), cursor: String(answer.Cursor ?? "") };
    }

    /** Makes a new draft of a text; the answer is its id. */
    export async function newDraft(document: string): Promise<string> {
        const answer = await Api.act("xl_ImportDefinition", undefined, { Document: document });
        return String(answer.DefinitionId);
    }

    /** Open leads whose name or company has a text in it; the ones with the highest score where the text is empty. */
    export async function findLeads(words: string, most: number): Promise<Lead[]> {
        const like = encodeURIComponent(words.replace(/'/g, "''"));
        const named = words === "" ? "" : ` and (contains(fullname,'${like}') or contains(companyname,'${like}'))`;
        const rows = await Api.rows("lead", "leads", `$select=fullname,companyname,subject&$filter=statecode eq 0${named}&$orderby=xl_composite desc&$top=${most}`);
        return rows.map((row) => ({ id: String(row.leadid), name: nameOf(row) }));
    }

    function nameOf(row: Record<string, unknown>): string {
        return [row.fullname, row.companyname].filter((part) => typeof part === "string" && part !== "").join(", ") || String(row.subject ?? "") || text("shared.noName");
    }

    /** The types of signals that the org knows. */
    export async function readSignalTypes(): Promise<Option[]> {
        const rows = await Api.rows("xl_signaltype", "xl_signaltypes", "$select=xl_code,xl_name&$filter=statecode eq 0&$orderby=xl_name");
        return rows.map((row) => ({ value: String(row.xl_code), label: String(row.xl_name ?? row.xl_code) }));
    }

    function versionOf(row: Record<string, unknown>): Version {
        return {
            id: String(row.xl_leaddefinitionid),
            name: String(row.xl_name ?? ""),
            number: Number(row.xl_version),
            status: Number(row.xl_status),
            statusLabel: String(row[`xl_status${formatted}`] ?? ""),
            scopeId: String(row._xl_scopeid_value ?? ""),
            proposed: doneOf(row, "_xl_proposedbyid_value", "xl_proposedon"),
            marketing: doneOf(row, "_xl_marketingsignedbyid_value", "xl_marketingsignedon"),
            sales: doneOf(row, "_xl_salessignedbyid_value", "xl_salessignedon"),
            hash: String(row.xl_hash ?? ""),
            from: dateOf(row.xl_effectivefrom),
            retiredOn: dateOf(row.xl_retiredon),
        };
    }

    function doneOf(row: Record<string, unknown>, by: string, on: string): Done | undefined {
        return row[by] ? { by: String(row[`${by}${formatted}`] ?? ""), on: dateOf(row[on]) } : undefined;
    }

    function dateOf(value: unknown): Date | undefined {
        return typeof value === "string" ? new Date(value) : undefined;
    }
}
