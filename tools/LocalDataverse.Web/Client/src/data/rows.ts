import { api, json, tableName } from "./server.js";

/** A row as the Web API gives it, with formatted values in annotations. */
export type Row = Record<string, unknown>;

/** A page of rows. */
export interface Page {
    rows: Row[];
    /** The cookie that the next page is asked with; undefined on the last. */
    cookie?: string;
    /** How many there are, -1 where it was not asked. */
    total: number;
    /** There are more than the total says. */
    more: boolean;
}

const formatted = "@OData.Community.Display.V1.FormattedValue";

/** Reads one page of a FetchXML query. */
export async function fetchPage(table: string, fetchXml: string): Promise<Page> {
    const answer = await json<Record<string, unknown>>(`${api}${tableName(table).setName}?fetchXml=${encodeURIComponent(fetchXml)}`, {
        headers: { Accept: "application/json", Prefer: "odata.include-annotations=\"*\"" },
    });
    const wrapped = answer["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] as string | undefined;
    return {
        rows: answer.value as Row[],
        cookie: wrapped === undefined ? undefined : cookieIn(wrapped),
        total: (answer["@Microsoft.Dynamics.CRM.totalrecordcount"] as number | undefined) ?? -1,
        more: answer["@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"] === true,
    };
}

/** What a person reads of a column of a row; empty where there is no value. `name` may be alias.column. */
export function textOf(row: Row, name: string): string {
    for (const key of [name, `_${name}_value`]) {
        const text = row[key + formatted] ?? row[key];
        if (text !== undefined && text !== null) {
            return String(text);
        }
    }

    return "";
}

/** The id and table that a lookup column of a row points at; undefined where it is empty. */
export function referenceOf(row: Row, name: string): { id: string; table: string; name: string } | undefined {
    const id = row[`_${name}_value`];
    return typeof id === "string"
        ? { id, table: String(row[`_${name}_value@Microsoft.Dynamics.CRM.lookuplogicalname`] ?? ""), name: textOf(row, name) }
        : undefined;
}

// The cookie is an XML element whose attribute holds the paging cookie, encoded twice for an address.
function cookieIn(wrapped: string): string {
    const element = new DOMParser().parseFromString(wrapped, "text/xml").documentElement;
    return decodeURIComponent(decodeURIComponent(element.getAttribute("pagingcookie") ?? ""));
}
