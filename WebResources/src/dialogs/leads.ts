/** Which lead a command is about, where it was called from a hand-off or a rejection. */
namespace Xl.Dialogs {
    const leads = new Map<string, string>();

    /** The lead of a row: itself, or the one that a hand-off or a rejection is about. */
    export async function leadOf(row: Row): Promise<Row> {
        if (row.table === "lead") {
            return row;
        }

        const known = leads.get(row.id) ?? await readLead(row);
        leads.set(row.id, known);
        return { table: "lead", id: known };
    }

    async function readLead(row: Row): Promise<string> {
        const found = await Api.send("GET", `${row.table}s(${Api.plainId(row.id)})?$select=_xl_leadid_value`);
        return String(found._xl_leadid_value);
    }

    /** Text in a filter of the Web API. */
    export function quoted(words: string): string {
        return `'${encodeURIComponent(words.replace(/'/g, "''"))}'`;
    }
}
