/** Places in the text of a definition, and what stands there. */
namespace Xl.Pages.Definition {
    /** The steps to a value: members by name, elements of a list by number. */
    export type Path = (string | number)[];

    /** A path as the server writes it: thresholds.mql.fit, groups[0].cap. */
    export function written(path: Path): string {
        return path.map((step, at) => typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`).join("");
    }

    /** What stands at a path; undefined where nothing does. */
    export function valueAt(root: Json, path: Path): Json | undefined {
        let value: Json | undefined = root;
        for (const step of path) {
            value = value !== null && typeof value === "object" ? (value as Members)[step as string] : undefined;
        }

        return value;
    }

    /** A copy of the text with another value at a path. */
    export function withValue(root: Json, path: Path, value: Json): Json {
        if (path.length === 0) {
            return value;
        }

        const [step, ...rest] = path;
        const copy = (Array.isArray(root) ? [...root] : { ...(root as Members) }) as Members;
        copy[step as string] = withValue(copy[step as string] ?? {}, rest, value);
        return copy as Json;
    }

    /** Every value of the text that is no list and no object, with its path. */
    export function leaves(root: Json, path: Path = []): { path: Path; value: Json }[] {
        if (root === null || typeof root !== "object") {
            return [{ path, value: root }];
        }

        const steps: [string | number, Json][] = Array.isArray(root) ? root.map((each, at): [number, Json] => [at, each]) : Object.entries(root);
        return steps.reduce<{ path: Path; value: Json }[]>((all, [step, value]) => all.concat(leaves(value, [...path, step])), []);
    }

    /** The name of a place in words, for what has no label of its own: "hot, accept minutes". */
    export function spelled(path: Path): string {
        return path.map((step) => typeof step === "number" ? String(step + 1) : step.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/_/g, " ").toLowerCase()).join(", ");
    }
}
