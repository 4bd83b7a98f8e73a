import type { AppModel, TableModel, TableName } from "./model.js";

/** A fault that the server told, with its sentence. */
export class ServerFault extends Error {
    constructor(message: string, readonly status: number, readonly code: string) {
        super(message);
    }
}

/** Where the Web API is. */
export const api = "/api/data/v9.2/";

let app: AppModel | undefined;
const tables = new Map<string, Promise<TableModel>>();

/** The app that is shown; it is loaded before any page. */
export function theApp(): AppModel {
    if (!app) {
        throw new Error("The app is not loaded yet.");
    }

    return app;
}

/** Loads the app of a name; what was known of another is forgotten. */
export async function loadApp(name: string): Promise<AppModel> {
    app = await json<AppModel>(`/_local/app/model?appname=${encodeURIComponent(name)}`);
    tables.clear();
    return app;
}

/** A table with its columns, forms, views, charts and commands; asked for once. */
export function table(name: string): Promise<TableModel> {
    let loading = tables.get(name);
    if (!loading) {
        loading = json<TableModel>(`/_local/app/table/${encodeURIComponent(name)}`);
        tables.set(name, loading);
        loading.catch(() => tables.delete(name));
    }

    return loading;
}

/** The names of a table of the app. */
export function tableName(name: string): TableName {
    const found = theApp().tables.find(each => each.logicalName === name);
    if (!found) {
        throw new Error(`There is no table ${name}.`);
    }

    return found;
}

/** Sends a request; a fault of the server becomes a ServerFault with its sentence, a lost connection an Error that says so. */
export async function send(address: string, init: RequestInit = {}): Promise<Response> {
    let response: Response;
    try {
        response = await fetch(address, init);
    } catch {
        throw new Error("The server cannot be reached. Nothing was saved; try again when the connection is back.");
    }

    if (!response.ok) {
        throw await faultOf(response);
    }

    return response;
}

/** Reads JSON. */
export async function json<T>(address: string, init: RequestInit = {}): Promise<T> {
    return (await (await send(address, init)).json()) as T;
}

async function faultOf(response: Response): Promise<ServerFault> {
    const text = await response.text();
    try {
        const { error } = JSON.parse(text) as { error: { message: string; code: string } };
        return new ServerFault(error.message, response.status, error.code);
    } catch {
        return new ServerFault(text || `The server answered ${response.status}.`, response.status, "");
    }
}
