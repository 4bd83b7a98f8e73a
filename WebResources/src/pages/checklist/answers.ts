/** The answers that lie in Dataverse. */
namespace Xl.Pages.Checklist {
    /** An answer that somebody gave. */
    export interface Given {
        id: string;

        /** The row of the catalogue that it answers. */
        row: string;
        value: string;
        claimed: boolean;
        evidence: string;
        note: string;
        on: Date;
        by: string;
        byId: string;
    }

    const shown = "@OData.Community.Display.V1.FormattedValue";
    const claimedSource = 714500001;

    /** Reads the answers of a lead, the latest first. */
    export async function readAnswers(leadId: string): Promise<Given[]> {
        const rows = await Api.rows("xl_answer", "xl_answers",
            "$select=_xl_checklistitemid_value,xl_value,xl_source,xl_evidence,xl_note,xl_verifiedon,_xl_verifiedbyid_value,_createdby_value"
            + `&$filter=_xl_leadid_value eq ${leadId}&$orderby=xl_verifiedon desc,createdon desc`);
        return rows.map((row) => ({
            id: String(row.xl_answerid),
            row: String(row._xl_checklistitemid_value ?? ""),
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
