/** The answers that lie in Dataverse, and what may be asked. */
namespace Xl.Pages.Checklist {
    /** An answer that somebody gave. */
    export interface Given {
        id: string;
        item: string;
        value: string;
        claimed: boolean;
        evidence: string;
        note: string;
        on: Date;
        by: string;
        byId: string;
    }

    /** How an item is asked: what the catalogue says beside the definition. */
    export interface Wording {
        question: string;
        help: string;
    }

    const shown = "@OData.Community.Display.V1.FormattedValue";
    const claimedSource = 714500001;

    /** Reads how items are asked: the wording by the item's code, and the code by the row's id, since answers point to rows. */
    export async function readCatalogue(): Promise<{ wording: Map<string, Wording>; codes: Map<string, string> }> {
        const wording = new Map<string, Wording>();
        const codes = new Map<string, string>();
        for (const row of await Api.rows("xl_checklistitem", "xl_checklistitems", "$select=xl_code,xl_question,xl_help")) {
            wording.set(String(row.xl_code), { question: String(row.xl_question ?? ""), help: String(row.xl_help ?? "") });
            codes.set(String(row.xl_checklistitemid), String(row.xl_code));
        }

        return { wording, codes };
    }

    /** Reads the answers of a lead, the latest first. */
    export async function readAnswers(leadId: string, codes: Map<string, string>): Promise<Given[]> {
        const rows = await Api.rows("xl_answer", "xl_answers",
            "$select=_xl_checklistitemid_value,xl_value,xl_source,xl_evidence,xl_note,xl_verifiedon,_xl_verifiedbyid_value,_createdby_value"
            + `&$filter=_xl_leadid_value eq ${leadId}&$orderby=xl_verifiedon desc,createdon desc`);
        return rows.map((row) => ({
            id: String(row.xl_answerid),
            item: codes.get(String(row._xl_checklistitemid_value)) ?? "",
            value: String(row.xl_value ?? ""),
            claimed: row.xl_source === claimedSource,
            evidence: String(row.xl_evidence ?? ""),
            note: String(row.xl_note ?? ""),
            on: new Date(String(row.xl_verifiedon)),
            by: String(row[`_xl_verifiedbyid_value${shown}`] ?? row[`_createdby_value${shown}`] ?? ""),
            byId: String(row._createdby_value ?? ""),
        }));
    }
}
