/** Reads and writes the text of a definition without a loss: a member that stands twice in an object, as its column and its settings may both have it, stays there twice. */
namespace Xl.Pages.Definition {
    /** A member that stands in an object more than once. */
    export interface Twice {
        owner: JsonObject;
        name: string;
    }

    /** The other copies of members that stand twice, by the object; the last copy is the value of the object itself. */
    const copies = new WeakMap<JsonObject, [string, Json][]>();

    const token = /\s*("(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;

    /** Reads a text; a text that is no JSON is refused as JSON.parse refuses it. */
    export function readJson(text: string): Json {
        JSON.parse(text);
        token.lastIndex = 0;
        return readValue(text, next(text));
    }

    /** Writes a value with all copies of its members. */
    export function writeJson(value: Json): string {
        if (Array.isArray(value)) {
            return `[${value.map(writeJson).join(",")}]`;
        }

        if (value === null || typeof value !== "object") {
            return JSON.stringify(value);
        }

        return `{${[...copiesOf(value), ...Object.entries(value)].map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`).join(",")}}`;
    }

    /** The other copies of the members of an object. */
    export function copiesOf(owner: JsonObject): [string, Json][] {
        return copies.get(owner) ?? [];
    }

    /** Leaves one copy of a member: the one that the object has. */
    export function dropCopies(owner: JsonObject, name: string): void {
        copies.set(owner, copiesOf(owner).filter(([other]) => other !== name));
    }

    /** All members of a value that stand twice, with the ways to their objects. */
    export function twiceIn(part: Json, way: Path = []): (Twice & { path: Path })[] {
        if (part === null || typeof part !== "object") {
            return [];
        }

        const own = Array.isArray(part) ? [] : copiesOf(part).map(([name]) => name).filter((name, index, all) => all.indexOf(name) === index).map((name) => ({ owner: part, name, path: way }));
        const parts: [string | number, Json][] = Array.isArray(part) ? part.map((item, index): [number, Json] => [index, item]) : Object.entries(part);
        return parts.reduce((found, [step, value]) => [...found, ...twiceIn(value, [...way, step])], own);
    }

    function readValue(text: string, first: string): Json {
        if (first === "{") {
            return readObject(text);
        }

        return first === "[" ? readList(text) : JSON.parse(first) as Json;
    }

    function readObject(text: string): JsonObject {
        const read: JsonObject = {};
        const doubles: [string, Json][] = [];
        for (let name = next(text); name !== "}"; name = next(text)) {
            if (name === ",") {
                continue;
            }

            const key = JSON.parse(name) as string;
            next(text);
            if (Object.prototype.hasOwnProperty.call(read, key)) {
                doubles.push([key, read[key]]);
            }

            Object.defineProperty(read, key, { value: readValue(text, next(text)), configurable: true, enumerable: true, writable: true });
        }

        if (doubles.length > 0) {
            copies.set(read, doubles);
        }

        return read;
    }

    function readList(text: string): Json[] {
        const read: Json[] = [];
        for (let first = next(text); first !== "]"; first = next(text)) {
            if (first !== ",") {
                read.push(readValue(text, first));
            }
        }

        return read;
    }

    function next(text: string): string {
        return token.exec(text)![1];
    }
}
