namespace Xl {
    /** The base name of the texts; the web resource is this name with the language and .resx. */
    const textsName = "xl_/loc/strings";

    /** Where this script lies, from which other web resources are found; empty outside of a page. */
    const scriptAddress = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

    const loaded = new Map<string, string>();
    let given: Xrm.XrmStatic | undefined;

    /** Remembers the client API that a form handed to a page by setClientApiContext. */
    export function useClient(xrm: Xrm.XrmStatic): void {
        given = xrm;
    }

    /** The client API: the one that was handed over, else that of a form script; undefined in a page that stands alone. */
    export function client(): Xrm.XrmStatic | undefined {
        return given ?? (typeof Xrm === "undefined" ? undefined : Xrm);
    }

    /** Reads the texts without a client API, for a page that stands alone. */
    export async function loadTexts(): Promise<void> {
        const answer = await fetch(new URL("../../loc/strings.1033.resx", scriptAddress || document.baseURI).href);
        if (!answer.ok) {
            throw new Error(`${textsName}: ${answer.status}`);
        }

        const resx = new DOMParser().parseFromString(await answer.text(), "application/xml");
        for (const data of Array.from(resx.getElementsByTagName("data"))) {
            loaded.set(data.getAttribute("name") ?? "", data.getElementsByTagName("value")[0]?.textContent ?? "");
        }
    }

    /** A text that a person reads, by its key, with {0}, {1} … replaced. A key without a text is shown itself, so that the gap is seen. */
    export function text(key: string, ...values: (string | number)[]): string {
        const pattern = loaded.get(key) ?? client()?.Utility.getResourceString(textsName, key) ?? key;
        return pattern.replace(/\{(\d+)\}/g, (_, place: string) => String(values[Number(place)] ?? ""));
    }

    /** A text with a form for one and a form for many: key.one and key.many, with the count as {0}. */
    export function countText(key: string, count: number, ...values: (string | number)[]): string {
        return text(`${key}.${count === 1 ? "one" : "many"}`, count, ...values);
    }
}
