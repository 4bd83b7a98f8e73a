namespace Xl {
    /** A row by its table and id. */
    export interface Row {
        table: string;
        id: string;
    }
}

/** Calls of custom APIs and of the Web API, with the client API where there is one and with fetch in pages that stand alone. */
namespace Xl.Api {
    /** Why a call did not do what it should: the server refused it, another change came before, nobody answered, or the page has a fault. */
    export type Reason = "refused" | "changed" | "lost" | "fault";

    /** A call that failed; its message is the sentence of the server, or one of ours where nobody answered. */
    export class Failure extends Error {
        constructor(readonly reason: Reason, message: string) {
            super(message);
            this.name = "Failure";
        }
    }

    /** A value with the type that the custom API declares, where the value itself does not tell. */
    export interface Typed {
        type: "Edm.Int32" | "Edm.Guid";
        value: number | string;
    }

    /** What a parameter can be: texts, yes or no, moments and lists of texts tell their own type. */
    export type Value = string | boolean | Date | string[] | Typed;

    /** A whole number as a parameter. */
    export function integer(value: number): Typed {
        return { type: "Edm.Int32", value };
    }

    /** An id as a parameter, without braces. */
    export function guid(value: string): Typed {
        return { type: "Edm.Guid", value: plainId(value) };
    }

    /** An id as the Web API writes it: lower case, without braces. */
    export function plainId(id: string): string {
        return id.replace(/[{}]/g, "").toLowerCase();
    }

    /** The sets of the Web API for the tables whose rows custom APIs are bound to. */
    const sets: Record<string, string> = { lead: "leads", xl_leaddefinition: "xl_leaddefinitions" };

    /** The error of Dataverse for a row that was changed in the meantime. */
    const versionMismatch = -2147088254;

    /** How long a call may take before it counts as lost. */
    const patience = 60000;

    /** Calls a custom API that is an action; target is the row it is bound to. */
    export function act(name: string, target?: Row, parameters: Record<string, Value> = {}): Promise<Record<string, unknown>> {
        return call(name, 0, target, parameters);
    }

    /** Calls a custom API that is a function without parameters. */
    export function ask(name: string, target?: Row): Promise<Record<string, unknown>> {
        return call(name, 1, target, {});
    }

    /** The rows of a query: a set of the Web API and its options, as in "leads", "$select=fullname". */
    export async function rows(table: string, set: string, options: string): Promise<Record<string, unknown>[]> {
        const xrm = client();
        if (xrm) {
            const page = await guarded(xrm.WebApi.retrieveMultipleRecords(table, `?${options}`));
            return page.entities as Record<string, unknown>[];
        }

        const answer = await send("GET", `${set}?${options}`);
        return (answer.value ?? []) as Record<string, unknown>[];
    }

    /** A request to the Web API by fetch, relative to its root; the answer's JSON, or an empty object where there is none. */
    export async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), patience);
        let answer: Response;
        let content: string;
        try {
            answer = await fetch(`${clientUrl()}/api/data/v9.2/${path}`, {
                method,
                signal: stop.signal,
                credentials: "same-origin",
                headers: {
                    Accept: "application/json",
                    "Content-Type": "application/json; charset=utf-8",
                    "OData-MaxVersion": "4.0",
                    "OData-Version": "4.0",
                    Prefer: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"',
                    ...headers,
                },
                body: body === undefined ? undefined : JSON.stringify(body),
            });
            content = await answer.text();
        } catch {
            throw new Failure("lost", text("shared.lost"));
        } finally {
            clearTimeout(timer);
        }

        const json = parsed(content);
        if (!answer.ok) {
            const error = json.error as { message?: string } | undefined;
            throw new Failure(answer.status === 412 ? "changed" : "refused", error?.message || text("shared.refused", answer.status));
        }

        return json;
    }

    /** Whatever was thrown as a failure that has a sentence for the person; what is no failure of a call is a fault of the page, and says so. */
    export function failureOf(thrown: unknown): Failure {
        return thrown instanceof Failure ? thrown : new Failure("fault", text("shared.fault", thrown instanceof Error ? thrown.message : String(thrown)));
    }

    /** The answer of a promise of the client API, with what it rejects as a failure. */
    export async function guarded<T>(promise: PromiseLike<T>): Promise<T> {
        try {
            return await promise;
        } catch (thrown) {
            throw failureOfCall(thrown);
        }
    }

    /** An error of the server has a code; where there is none nobody answered. */
    function failureOfCall(thrown: unknown): Failure {
        const error = thrown as { errorCode?: number; message?: string } | undefined;
        if (thrown instanceof Failure) {
            return thrown;
        }

        if (!error || !error.message || error.errorCode === undefined || !navigator.onLine) {
            return new Failure("lost", text("shared.lost"));
        }

        return new Failure(error.errorCode === versionMismatch || error.errorCode === versionMismatch + 0x100000000 ? "changed" : "refused", error.message);
    }

    async function call(name: string, operation: 0 | 1, target: Row | undefined, parameters: Record<string, Value>): Promise<Record<string, unknown>> {
        const xrm = client();
        if (xrm) {
            const answer = await guarded(xrm.WebApi.online.execute(requestOf(name, operation, target, parameters)));
            return parsed(await guarded(answer.text()));
        }

        const bound = target ? `${sets[target.table]}(${plainId(target.id)})/Microsoft.Dynamics.CRM.` : "";
        if (operation === 1) {
            return send("GET", `${bound}${name}()`);
        }

        const body: Record<string, unknown> = {};
        for (const [key, value] of Object.entries(parameters)) {
            body[key] = plain(value);
        }

        return send("POST", `${bound}${name}`, body);
    }

    function requestOf(name: string, operation: 0 | 1, target: Row | undefined, parameters: Record<string, Value>): Record<string, unknown> {
        const types: Record<string, { typeName: string; structuralProperty: number }> = {};
        const request: Record<string, unknown> = {};
        if (target) {
            types.entity = { typeName: `mscrm.${target.table}`, structuralProperty: 5 };
            request.entity = { entityType: target.table, id: plainId(target.id) };
        }

        for (const [key, value] of Object.entries(parameters)) {
            types[key] = { typeName: typeOf(value), structuralProperty: Array.isArray(value) ? 4 : 1 };
            request[key] = plain(value);
        }

        request.getMetadata = () => ({ boundParameter: target ? "entity" : null, parameterTypes: types, operationType: operation, operationName: name });
        return request;
    }

    function typeOf(value: Value): string {
        if (Array.isArray(value)) {
            return "Collection(Edm.String)";
        }

        if (value instanceof Date) {
            return "Edm.DateTimeOffset";
        }

        return typeof value === "string" ? "Edm.String" : typeof value === "boolean" ? "Edm.Boolean" : value.type;
    }

    function plain(value: Value): unknown {
        if (value instanceof Date) {
            return value.toISOString();
        }

        return typeof value === "object" && !Array.isArray(value) ? value.value : value;
    }

    function parsed(content: string): Record<string, unknown> {
        if (content === "") {
            return {};
        }

        try {
            return JSON.parse(content) as Record<string, unknown>;
        } catch {
            throw new Failure("lost", text("shared.lost"));
        }
    }

    function clientUrl(): string {
        const context = client()?.Utility.getGlobalContext() ?? GetGlobalContext();
        return context.getClientUrl();
    }
}
