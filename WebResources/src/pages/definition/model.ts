/** The text of a definition as JSON, and the ways to its parts. */
namespace Xl.Pages.Definition {
    export type Json = null | boolean | number | string | Json[] | JsonObject;

    export interface JsonObject {
        [name: string]: Json;
    }

    /** The way from the root to a part: names of members and numbers of elements. */
    export type Path = (string | number)[];

    /** The dimensions in the order of the file. */
    export const dimensions = ["fit", "intent", "engagement", "bant"];

    /** A way as the server writes it: $.dimensions.fit.groups[0].cap. */
    export function pathText(path: Path): string {
        return path.reduce<string>((text, step) => typeof step === "number" ? `${text}[${step}]` : `${text}.${step}`, "$");
    }

    /** The part at a way; undefined where there is none. */
    export function partAt(root: Json, path: Path): Json | undefined {
        let part: Json | undefined = root;
        for (const step of path) {
            if (part === null || typeof part !== "object") {
                return undefined;
            }

            part = (part as Record<string | number, Json | undefined>)[step];
        }

        return part;
    }

    /** Puts a value at a way, or takes away what is there; objects that are missing on the way are made. */
    export function putAt(root: JsonObject, path: Path, value: Json | undefined): void {
        let owner: Record<string | number, Json | undefined> = root;
        for (const step of path.slice(0, -1)) {
            const next = owner[step];
            if (next === null || typeof next !== "object") {
                if (value === undefined) {
                    return;
                }

                owner[step] = {};
            }

            owner = owner[step] as Record<string | number, Json | undefined>;
        }

        const last = path[path.length - 1];
        dropCopies(owner as JsonObject, String(last));
        if (value === undefined) {
            delete owner[last];
        } else {
            owner[last] = value;
        }
    }

    /** The members of an object; none for anything else. */
    export function objectAt(root: Json, path: Path): JsonObject {
        const part = partAt(root, path);
        return part !== null && typeof part === "object" && !Array.isArray(part) ? part : {};
    }

    /** The objects of a list; none for anything else. */
    export function listAt(root: Json, path: Path): JsonObject[] {
        const part = partAt(root, path);
        return Array.isArray(part) ? part.filter((item): item is JsonObject => item !== null && typeof item === "object" && !Array.isArray(item)) : [];
    }

    /** A text member; empty where there is none. */
    export function textOf(owner: JsonObject, name: string): string {
        const value = owner[name];
        return typeof value === "string" ? value : "";
    }
}
