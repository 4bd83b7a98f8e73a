import { api, json, send } from "../data/server.js";
import type { TableModel } from "../data/model.js";
import type { Row } from "../data/rows.js";

const headers = { Accept: "application/json", "Content-Type": "application/json", Prefer: "odata.include-annotations=\"*\"" };

/** Reads a row whole. */
export function readRow(model: TableModel, id: string): Promise<Row> {
    return json<Row>(`${api}${model.setName}(${id})`, { headers });
}

/** Creates a row. */
export async function createRow(model: TableModel, members: Record<string, unknown>): Promise<string> {
    const response = await send(api + model.setName, { method: "POST", headers, body: JSON.stringify(members) });
    return /\(([0-9a-f-]{36})\)/i.exec(response.headers.get("OData-EntityId") ?? "")![1]!.toLowerCase();
}

/** Changes a row; refused with 412 where it is no longer the version that was read. Without version it is changed whatever it is. */
export async function updateRow(model: TableModel, id: string, members: Record<string, unknown>, version: string | undefined): Promise<void> {
    await send(`${api}${model.setName}(${id})`, { method: "PATCH", headers: { ...headers, "If-Match": version ?? "*" }, body: JSON.stringify(members) });
}

/** Deletes a row. */
export async function deleteRow(model: TableModel, id: string): Promise<void> {
    await send(`${api}${model.setName}(${id})`, { method: "DELETE" });
}
