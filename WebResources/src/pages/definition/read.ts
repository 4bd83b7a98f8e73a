/** What the definition editor reads: a version, its text as a whole, and the rows that it lies in. */
namespace Xl.Pages.Definition {
    const formatted = "@OData.Community.Display.V1.FormattedValue";

    /** Any value of JSON. */
    export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

    /** An object of JSON. */
    export type Members = { [key: string]: Json };

    /** The statuses of a version. */
    export const statuses = { draft: 714500000, proposed: 714500001, active: 714500002, retired: 714500003 };

    /** Whether a person signed for a side, and when. */
    export interface Signature {
        by: string;
        on: Date;
    }

    /** A row of Criterion. */
    export interface CriterionRow {
        id: string;
        etag: string;
        dimension: string;
        group: string;
        code: string;
        settings: Members;
    }

    /** A version with all that the page shows of it. */
    export interface Version {
        id: string;
        etag: string;
        name: string;
        number: number;
        scopeId: string;
        status: number;
        statusName: string;
        hash: string;
        proposedOn: Date | undefined;
        effectiveFrom: Date | undefined;
        marketing: Signature | undefined;
        sales: Signature | undefined;
        /** The text as a whole, as it is exported. */
        text: Members;
        /** The part of it that is a column of the version. */
        document: Members;
        criteria: CriterionRow[];
    }

    const dimensionCodes: Record<number, string> = { 714500000: "fit", 714500001: "intent", 714500002: "engagement", 714500003: "bant" };

    /** Reads a version. */
    export async function readVersion(id: string): Promise<Version> {
        const [row, told, criteria] = await Promise.all([
            Api.send("GET", `xl_leaddefinitions(${id})?$select=xl_name,xl_version,xl_status,xl_hash,xl_document,xl_proposedon,xl_effectivefrom,xl_marketingsignedon,xl_salessignedon,`
                + "_xl_marketingsignedbyid_value,_xl_salessignedbyid_value,_xl_scopeid_value"),
            Api.ask("xl_ExportDefinition", { table: "xl_leaddefinition", id }),
            Api.send("GET", `xl_criterions?$select=xl_dimension,xl_group,xl_code,xl_settings&$filter=_xl_leaddefinitionid_value eq ${id} and statecode eq 0`),
        ]);
        return {
            id,
            etag: String(row["@odata.etag"]),
            name: String(row.xl_name ?? ""),
            number: Number(row.xl_version),
            scopeId: String(row._xl_scopeid_value ?? ""),
            status: Number(row.xl_status),
            statusName: String(row[`xl_status${formatted}`] ?? ""),
            hash: String(row.xl_hash ?? ""),
            proposedOn: momentOf(row.xl_proposedon),
            effectiveFrom: momentOf(row.xl_effectivefrom),
            marketing: signature(row, "marketing"),
            sales: signature(row, "sales"),
            text: JSON.parse(String(told.Document)) as Members,
            document: JSON.parse(String(row.xl_document ?? "{}")) as Members,
            criteria: ((criteria.value ?? []) as Record<string, unknown>[]).map((each) => ({
                id: String(each.xl_criterionid),
                etag: String(each["@odata.etag"]),
                dimension: dimensionCodes[Number(each.xl_dimension)] ?? "",
                group: String(each.xl_group ?? ""),
                code: String(each.xl_code ?? ""),
                settings: JSON.parse(String(each.xl_settings ?? "{}")) as Members,
            })),
        };
    }

    /** The text of the version that judges in the same scope now, and its name; undefined where there is none or it is this one. */
    export async function readInForce(version: Version): Promise<{ name: string; text: Members } | undefined> {
        const answer = await Api.send("GET", `xl_leaddefinitions?$select=xl_name,xl_version&$filter=_xl_scopeid_value eq ${version.scopeId} and xl_status eq ${statuses.active}`
            + ` and xl_effectivefrom le ${new Date().toISOString()}&$orderby=xl_effectivefrom desc&$top=1`);
        const row = ((answer.value ?? []) as Record<string, unknown>[])[0];
        if (!row || row.xl_leaddefinitionid === version.id) {
            return undefined;
        }

        const told = await Api.ask("xl_ExportDefinition", { table: "xl_leaddefinition", id: String(row.xl_leaddefinitionid) });
        return { name: text("editor.versionName", String(row.xl_name ?? ""), Number(row.xl_version)), text: JSON.parse(String(told.Document)) as Members };
    }

    function signature(row: Record<string, unknown>, side: string): Signature | undefined {
        const on = momentOf(row[`xl_${side}signedon`]);
        return on ? { by: String(row[`_xl_${side}signedbyid_value${formatted}`] ?? ""), on } : undefined;
    }

    function momentOf(value: unknown): Date | undefined {
        return typeof value === "string" ? new Date(value) : undefined;
    }
}
