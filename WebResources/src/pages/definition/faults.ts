/** The faults of a definition as the server tells them, at the places that they are of. */
namespace Xl.Pages.Definition {
    /** A fault: where, in the server's words, and what is wrong. */
    export interface Fault {
        place: string;
        message: string;
    }

    /** The faults in a sentence of the server: one on each line after the first; none where the sentence is of something else. */
    export function faultsIn(sentence: string): Fault[] {
        return sentence.split("\n").slice(1).map((line) => {
            const end = line.indexOf(": ");
            return end < 0 ? { place: "", message: line } : { place: line.slice(0, end), message: line.slice(end + 2) };
        });
    }

    /** The words by which the server names a place: "fit, group size, criterion employees, rows[1].points", else the path. */
    export function placeOf(version: Members, path: Path): string {
        const [root, dimension, groups, group, ...rest] = path;
        if (root !== "dimensions" || groups !== "groups") {
            return written(path);
        }

        const at: Path = [root, dimension, groups, group];
        const parts = [String(dimension), `group ${String(valueAt(version, [...at, "id"]))}`];
        if (rest[0] === "criteria") {
            parts.push(`criterion ${String(valueAt(version, [...at, "criteria", rest[1], "id"]))}`);
            rest.splice(0, 2);
        }

        return [...parts, ...(rest.length > 0 ? [written(rest)] : [])].join(", ");
    }
}
