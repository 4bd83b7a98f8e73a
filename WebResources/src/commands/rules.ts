/**
 * Which commands are shown: what the stage table allows a person in his roles, looked up for the lead on the form or the selected ones. The ribbon asks each function
 * alone, so this script needs no other.
 */
namespace Xl.Commands.Rules {
    /** In which role a person may do something; "anyone" has the right by the privilege that the command's display rule asks for. */
    type Role = "marketing" | "qualifier" | "salesRep" | "salesManager" | "anyone";

    /** For each act, the stages from which each role may do it. */
    type Table = Record<string, Partial<Record<Role, string[]>>>;

    /** What the rules look at. */
    interface Facts {
        stage: number | null;
        ownerId: string;
        claimedById: string;
    }

    /** The acts of the stage table. A test compares them with it, and writes them anew. */
    const moves: Table = /* moves: begin */ {
        "AcceptLead": {
            "salesRep": ["SalesReady"],
            "salesManager": ["SalesReady"]
        },
        "AskQualifier": {
            "marketing": ["Inquiry", "Mql", "Nurturing"]
        },
        "ConfirmSql": {
            "salesRep": ["Sal"]
        },
        "DisqualifyLead": {
            "qualifier": ["InQualification", "Inquiry", "Nurturing", "Mql", "SalesReady", "Sal", "Sql", "RejectionPending"],
            "marketing": ["Inquiry", "Nurturing", "Mql", "InQualification", "SalesReady", "Sal", "Sql", "RejectionPending"]
        },
        "MakeSalesReady": {
            "qualifier": ["Mql", "Nurturing", "InQualification"],
            "marketing": ["Mql", "Nurturing", "InQualification"]
        },
        "OverturnRejection": {
            "qualifier": ["RejectionPending"],
            "salesManager": ["RejectionPending"]
        },
        "PassOn": {
            "salesRep": ["SalesReady", "Sal"],
            "salesManager": ["SalesReady", "Sal"]
        },
        "ReactivateLead": {
            "marketing": ["Disqualified", "Converted"],
            "salesManager": ["Disqualified", "Converted"]
        },
        "RejectLead": {
            "salesRep": ["SalesReady", "Sal"],
            "salesManager": ["SalesReady", "Sal"]
        },
        "RepairData": {
            "qualifier": ["RejectionPending"]
        },
        "SendToNurture": {
            "marketing": ["Mql"],
            "qualifier": ["InQualification"],
            "salesManager": ["Sal", "Sql"]
        },
        "TakeLead": {
            "salesRep": ["Inquiry", "Nurturing", "Mql"]
        },
        "UpholdRejection": {
            "qualifier": ["RejectionPending"],
            "marketing": ["RejectionPending"],
            "salesManager": ["RejectionPending"]
        }
    } /* moves: end */;

    /** What moves no lead by itself and is done on a lead all the same. */
    const others: Table = /* others: begin */ {
        "Assign": { "salesManager": ["Inquiry", "Nurturing", "Mql", "InQualification", "SalesReady", "Sal", "Sql", "RejectionPending"] },
        "CreateFormLink": {
            "marketing": ["Inquiry", "Nurturing", "Mql", "InQualification", "SalesReady", "Sal", "Sql", "RejectionPending"],
            "qualifier": ["Inquiry", "Nurturing", "Mql", "InQualification", "SalesReady", "Sal", "Sql", "RejectionPending"]
        },
        "FinishQualification": { "qualifier": ["InQualification"] },
        "LogContact": { "anyone": ["Inquiry", "Nurturing", "Mql", "InQualification", "SalesReady", "Sal", "Sql", "RejectionPending"] },
        "NoAnswer": { "qualifier": ["InQualification"] },
        "OverrideQualify": { "salesManager": ["Inquiry", "Nurturing", "Mql", "InQualification", "SalesReady", "Sal", "RejectionPending"] },
        "RecordWhatHappened": { "anyone": ["Inquiry", "Nurturing", "Mql", "InQualification", "SalesReady", "Sal", "Sql", "RejectionPending"] }
    } /* others: end */;

    /** What only the person may do who took the lead from the queue. */
    const ofClaim = ["FinishQualification", "NoAnswer"];

    /** The privilege that stands for each role. */
    const marks: Record<string, Role> = {
        "prvappendtoxl_nurtureevent": "marketing",
        "prvappendxl_rejection": "qualifier",
        "prvappendxl_handoff": "salesRep",
        "prvappendtoxl_handoff": "salesManager",
    };

    /** The values of the stages. */
    const stages: Record<string, number> = {
        Inquiry: 714500100,
        Nurturing: 714500200,
        Mql: 714500300,
        InQualification: 714500400,
        SalesReady: 714500500,
        Sal: 714500600,
        Sql: 714500700,
        Converted: 714500800,
        RejectionPending: 714500900,
        Disqualified: 714500950,
    };

    /** From which column of its own row another table's command finds its lead, and which rows are still to be worked on. */
    const leadOf: Record<string, { set: string; isOpen: string }> = {
        xl_handoff: { set: "xl_handoff", isOpen: "statecode eq 0" },
        xl_rejection: { set: "xl_rejection", isOpen: "xl_outcome eq 714500000" },
    };

    const leadColumns = "xl_stage,_ownerid_value,_xl_claimedbyid_value";

    /** How long what was read for one rule serves the others, which the ribbon asks at the same time. */
    const fresh = 2000;

    /** The most rows that a command is offered for. */
    const most = 50;

    let privileges: Promise<Set<Role>> | undefined;
    let paused: { on: number; answer: Promise<boolean | undefined> } | undefined;
    let read: { key: string; on: number; facts: Promise<Facts[]> } | undefined;

    /** Whether a command is shown on the form of a lead, of a hand-off or of a rejection. */
    export async function onForm(form: Xrm.FormContext, command: string): Promise<boolean> {
        const id = plainId(form.data.entity.getId());
        if (id === "") {
            return false;
        }

        const table = form.data.entity.getEntityName();
        const known = table === "lead" ? factsOf(form) : undefined;
        return isOffered(command, known ? [known] : await factsOfRows(table, [id]));
    }

    /** Whether a command is shown for the rows that are selected in a list: one of them must allow it, and the others are told why not. */
    export async function onList(selected: Selected[] | null, command: string): Promise<boolean> {
        const rows = selected ?? [];
        return rows.length > 0 && rows.length <= most && isOffered(command, await factsOfRows(rows[0].TypeName, rows.map((row) => plainId(row.Id))));
    }

    /** Whether the person gets leads by the router and may pause that; the other one of the two is shown while he is paused. */
    export async function canPause(): Promise<boolean> {
        return await ownPause() === false;
    }

    /** Whether the person has paused and may resume. */
    export async function canResume(): Promise<boolean> {
        return await ownPause() === true;
    }

    /** Forgets what was read: a command has changed it. */
    export function forget(): void {
        read = undefined;
        paused = undefined;
    }

    /** Whether a version of the definition has one of the states in which a command makes sense: Draft, Proposed, Active. */
    export function hasStatus(form: Xrm.FormContext, status: string): boolean {
        const values: Record<string, number> = { Draft: 714500000, Proposed: 714500001, Active: 714500002 };
        return form.data.entity.getId() !== "" && form.getAttribute("xl_status")?.getValue() === values[status];
    }

    /** Whether nobody has signed a proposed version yet for marketing or sales. */
    export function isUnsigned(form: Xrm.FormContext, side: string): boolean {
        return hasStatus(form, "Proposed") && !form.getAttribute(`xl_${side}signedbyid`)?.getValue();
    }

    /** Whether a member of the router is paused; yes or no is what the command asks for. */
    export function isPaused(form: Xrm.FormContext, answer: string): boolean {
        return form.data.entity.getId() !== "" && (form.getAttribute("xl_paused")?.getValue() === true) === (answer === "yes");
    }

    /** A row as the ribbon hands it over. */
    export interface Selected {
        Id: string;
        Name: string;
        TypeName: string;
    }

    async function isOffered(command: string, leads: Facts[]): Promise<boolean> {
        const held = await rolesHeld();
        const userId = plainId(Xrm.Utility.getGlobalContext().userSettings.userId);
        return leads.some((lead) => allows(command, lead, held, userId));
    }

    function allows(command: string, lead: Facts, held: Set<Role>, userId: string): boolean {
        if (ofClaim.includes(command) && lead.claimedById !== userId) {
            return false;
        }

        return Object.entries(moves[command] ?? others[command] ?? {}).some(([role, from]) =>
            (role === "anyone" || held.has(role as Role))
            && (role !== "salesRep" || lead.ownerId === userId)
            && (from ?? []).some((stage) => stages[stage] === lead.stage));
    }

    function rolesHeld(): Promise<Set<Role>> {
        privileges = privileges ?? Xrm.Utility.getGlobalContext().userSettings.getSecurityRolePrivilegesInfo().then((held) =>
            new Set(Object.values(held).map((one) => marks[one.privilegeName.toLowerCase()]).filter((role): role is Role => role !== undefined)));
        return privileges;
    }

    /** What the form itself knows; undefined where it lacks one of the columns, as the standard form does. */
    function factsOf(form: Xrm.FormContext): Facts | undefined {
        const stage = form.getAttribute<Xrm.Attributes.OptionSetAttribute>("xl_stage");
        const owner = form.getAttribute<Xrm.Attributes.LookupAttribute>("ownerid");
        const claimedBy = form.getAttribute<Xrm.Attributes.LookupAttribute>("xl_claimedbyid");
        return stage && owner && claimedBy ? { stage: stage.getValue(), ownerId: idOf(owner), claimedById: idOf(claimedBy) } : undefined;
    }

    function idOf(lookup: Xrm.Attributes.LookupAttribute): string {
        return plainId(lookup.getValue()?.[0]?.id ?? "");
    }

    /** What is known of the leads of some rows; one request for all rules that ask at the same time. */
    function factsOfRows(table: string, ids: string[]): Promise<Facts[]> {
        const key = `${table} ${ids.join(" ")}`;
        if (!read || read.key !== key || Date.now() - read.on > fresh) {
            read = { key, on: Date.now(), facts: readFacts(table, ids) };
        }

        return read.facts;
    }

    async function readFacts(table: string, ids: string[]): Promise<Facts[]> {
        const through = leadOf[table];
        const which = ids.map((id) => `${table}id eq ${id}`).join(" or ");
        const options = through
            ? `?$select=${table}id&$expand=xl_LeadId($select=${leadColumns})&$filter=(${which}) and ${through.isOpen}`
            : `?$select=${leadColumns}&$filter=${which}`;
        const page = await Xrm.WebApi.retrieveMultipleRecords(table, options);
        return page.entities.map((row) => (through ? row.xl_LeadId : row) as Record<string, unknown> | null).filter((lead): lead is Record<string, unknown> => !!lead).map((lead) => ({
            stage: (lead.xl_stage ?? null) as number | null,
            ownerId: String(lead._ownerid_value ?? ""),
            claimedById: String(lead._xl_claimedbyid_value ?? ""),
        }));
    }

    /** Whether the person has paused; one request for the two rules that ask. */
    function ownPause(): Promise<boolean | undefined> {
        if (!paused || Date.now() - paused.on > fresh) {
            paused = { on: Date.now(), answer: readPause() };
        }

        return paused.answer;
    }

    /** Whether the person has paused; undefined where the router knows no such person. */
    async function readPause(): Promise<boolean | undefined> {
        const userId = plainId(Xrm.Utility.getGlobalContext().userSettings.userId);
        const page = await Xrm.WebApi.retrieveMultipleRecords("xl_routingmember", `?$select=xl_paused&$filter=_xl_userid_value eq ${userId} and statecode eq 0`);
        return page.entities.length === 0 ? undefined : page.entities.some((row) => row.xl_paused === true);
    }

    function plainId(id: string): string {
        return id.replace(/[{}]/g, "").toLowerCase();
    }
}
