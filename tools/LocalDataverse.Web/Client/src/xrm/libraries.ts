import { theApp } from "../data/server.js";
import { loadTexts } from "./resources.js";

const loading = new Map<string, Promise<void>>();

/** Loads a script web resource once, with the texts that it depends on. */
export function loadLibrary(name: string): Promise<void> {
    let load = loading.get(name);
    if (!load) {
        load = Promise.all([script(name), ...dependencies(name).map(loadTexts)]).then(() => undefined);
        loading.set(name, load);
        load.catch(() => loading.delete(name));
    }

    return load;
}

/** Loads scripts one after the other, as a form lists them. */
export async function loadLibraries(names: string[]): Promise<void> {
    for (const name of names) {
        await loadLibrary(name);
    }
}

/** The function of a script by its full name. */
export function functionOf(name: string, library: string): (...parameters: unknown[]) => unknown {
    let value: unknown = window;
    for (const part of name.split(".")) {
        value = (value as Record<string, unknown> | undefined)?.[part];
    }

    if (typeof value !== "function") {
        throw new Error(`The script ${library} has no function ${name}.`);
    }

    return value as (...parameters: unknown[]) => unknown;
}

function dependencies(name: string): string[] {
    return (theApp().webResourceTexts[name] ?? []).map(each => each.replace(/\.\d+\.resx$/, ""));
}

function script(name: string): Promise<void> {
    return new Promise((loaded, failed) => {
        const element = document.createElement("script");
        element.src = `/WebResources/${name}`;
        element.addEventListener("load", () => loaded());
        element.addEventListener("error", () => failed(new Error(`The script ${name} cannot be loaded.`)));
        document.head.append(element);
    });
}
