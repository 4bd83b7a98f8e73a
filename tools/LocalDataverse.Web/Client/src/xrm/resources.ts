import { send } from "../data/server.js";

const texts = new Map<string, Map<string, string>>();

/** Loads the texts of a resx web resource, such as xl_/loc/strings, in English. */
export async function loadTexts(name: string): Promise<void> {
    if (texts.has(name)) {
        return;
    }

    const xml = new DOMParser().parseFromString(await (await send(`/WebResources/${name}.1033.resx`)).text(), "text/xml");
    texts.set(name, new Map([...xml.querySelectorAll("data")].map(each => [each.getAttribute("name") ?? "", each.querySelector("value")?.textContent ?? ""])));
}

/** Xrm.Utility.getResourceString: the text of a key in a resx web resource that was loaded with a script's dependencies. */
export function resourceString(name: string, key: string): string {
    const loaded = texts.get(name);
    if (!loaded) {
        throw new Error(`The resource ${name} is not loaded. Name it in the dependencies of the script that uses it.`);
    }

    const text = loaded.get(key);
    if (text === undefined) {
        throw new Error(`The resource ${name} has no text ${key}.`);
    }

    return text;
}
