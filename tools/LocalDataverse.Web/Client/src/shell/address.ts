/** A page of the app, as its address names it. */
export interface PageAddress {
    pagetype: string;
    etn?: string;
    id?: string;
    formid?: string;
    viewid?: string;
    webresourceName?: string;
    data?: string;
    /** Values of a new row, as a query string of their own. */
    extraqs?: string;
}

const names = ["pagetype", "etn", "id", "formid", "viewid", "webresourceName", "data", "extraqs"] as const;

/** Reads an address such as /main.aspx?pagetype=entitylist&etn=lead; undefined where it names no page. */
export function readAddress(search: string): PageAddress | undefined {
    const query = new URLSearchParams(search);
    const pagetype = query.get("pagetype");
    if (!pagetype) {
        return undefined;
    }

    const address: PageAddress = { pagetype };
    for (const name of names) {
        const value = query.get(name);
        if (value !== null && value !== "") {
            address[name] = name === "id" || name === "viewid" || name === "formid" ? plainId(value) : value;
        }
    }

    return address;
}

/** The address of a page. */
export function addressOf(app: string, page: PageAddress): string {
    const query = new URLSearchParams({ appname: app });
    for (const name of names) {
        const value = page[name];
        if (value !== undefined) {
            query.set(name, value);
        }
    }

    return `/main.aspx?${query}`;
}

/** An id without braces, in lower case. */
export function plainId(id: string): string {
    return id.replace(/[{}]/g, "").toLowerCase();
}
