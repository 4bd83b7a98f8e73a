import { api, json, send, ServerFault, tableName } from "../data/server.js";
import { plainId } from "../shell/address.js";
import { strict } from "./strict.js";

interface Metadata {
    boundParameter?: string | null;
    operationName: string;
    operationType: 0 | 1 | 2;
    parameterTypes: Record<string, { typeName: string; structuralProperty: number }>;
}

type Request = Record<string, unknown> & { getMetadata(): Metadata };

const headers = { Accept: "application/json", "Content-Type": "application/json", Prefer: "odata.include-annotations=\"*\"" };

/** Xrm.WebApi; online is the same, since the app host is never offline. */
export function webApi(): object {
    const members = {
        retrieveRecord: (table: string, id: string, options?: string) => faults(() =>
            json<object>(`${api}${tableName(table).setName}(${plainId(id)})${options ?? ""}`, { headers })),
        retrieveMultipleRecords: (table: string, options?: string, maxPageSize?: number) => faults(() => retrieveMultiple(table, options, maxPageSize)),
        createRecord: (table: string, row: object) => faults(async () => {
            const response = await send(api + tableName(table).setName, { method: "POST", headers, body: JSON.stringify(row) });
            return { entityType: table, id: idIn(response) };
        }),
        updateRecord: (table: string, id: string, row: object) => faults(async () => {
            await send(`${api}${tableName(table).setName}(${plainId(id)})`, { method: "PATCH", headers: { ...headers, "If-Match": "*" }, body: JSON.stringify(row) });
            return { entityType: table, id: plainId(id) };
        }),
        deleteRecord: (table: string, id: string) => faults(async () => {
            await send(`${api}${tableName(table).setName}(${plainId(id)})`, { method: "DELETE" });
            return { entityType: table, id: plainId(id) };
        }),
        isAvailableOffline: () => false,
    };
    const online = strict("Xrm.WebApi.online", { ...members, execute: (request: Request) => faults(() => execute(request)) });
    return strict("Xrm.WebApi", { ...members, online, execute: (request: Request) => faults(() => execute(request)) });
}

async function retrieveMultiple(table: string, options = "", maxPageSize?: number): Promise<object> {
    const prefer = maxPageSize ? `${headers.Prefer},odata.maxpagesize=${maxPageSize}` : headers.Prefer;
    const address = options.startsWith("http") ? options : api + tableName(table).setName + options;
    const answer = await json<Record<string, unknown>>(address, { headers: { ...headers, Prefer: prefer } });
    return { entities: answer.value, nextLink: answer["@odata.nextLink"], fetchXmlPagingCookie: answer["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] };
}

async function execute(request: Request): Promise<Response> {
    const { boundParameter, operationName, operationType, parameterTypes } = request.getMetadata();
    if (operationType === 2) {
        throw new Error(`The app host's Xrm.WebApi.online.execute does not know the operation ${operationName}; call createRecord, updateRecord and so on.`);
    }

    const bound = boundParameter ? request[boundParameter] as { entityType: string; id: string } : undefined;
    const place = bound ? `${tableName(bound.entityType).setName}(${plainId(bound.id)})/Microsoft.Dynamics.CRM.` : "";
    const names = Object.keys(parameterTypes).filter(name => name !== boundParameter && request[name] !== undefined);
    if (operationType === 1) {
        const aliases = names.map((name, at) => `${name}=@p${at}`).join(",");
        const values = names.map((name, at) => `@p${at}=${encodeURIComponent(literal(request[name], parameterTypes[name]!.typeName))}`).join("&");
        return send(`${api}${place}${operationName}(${aliases})${values ? `?${values}` : ""}`, { headers });
    }

    const body = Object.fromEntries(names.map(name => [name, entityOr(request[name], parameterTypes[name]!.typeName)]));
    return send(`${api}${place}${operationName}`, { method: "POST", headers, body: JSON.stringify(body) });
}

// A row as a parameter is sent with its type and its key.
function entityOr(value: unknown, type: string): unknown {
    const reference = value as { entityType?: string; id?: string } | null;
    return type.startsWith("mscrm.") && reference?.entityType
        ? { "@odata.type": `Microsoft.Dynamics.CRM.${reference.entityType}`, [tableName(reference.entityType).primaryId]: plainId(reference.id ?? "") }
        : value;
}

function literal(value: unknown, type: string): string {
    return type === "Edm.String" ? `'${String(value).replace(/'/g, "''")}'` : type.startsWith("Edm.") ? String(value) : JSON.stringify(value);
}

function idIn(response: Response): string {
    const address = response.headers.get("OData-EntityId") ?? "";
    return /\(([0-9a-f-]{36})\)/i.exec(address)?.[1] ?? "";
}

// What the client API rejects with: a number and a sentence.
async function faults<T>(act: () => Promise<T>): Promise<T> {
    try {
        return await act();
    } catch (fault) {
        if (fault instanceof ServerFault) {
            throw { errorCode: Number(fault.code) | 0, message: fault.message, title: "Error", raw: JSON.stringify({ status: fault.status, code: fault.code }) };
        }

        throw fault;
    }
}
