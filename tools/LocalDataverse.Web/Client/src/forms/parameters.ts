import type { LookupValue } from "./values.js";

/** The values of a new row as the query string in which an address carries them. */
export function parametersOf(values: Record<string, unknown>): string | undefined {
    const pairs = Object.entries(values).flatMap(([name, value]) => isLookup(value)
        ? [[name, value[0]!.id], [`${name}name`, value[0]!.name ?? ""], [`${name}type`, value[0]!.entityType]]
        : [[name, value instanceof Date ? value.toISOString() : String(value)]]);
    return pairs.length > 0 ? new URLSearchParams(pairs).toString() : undefined;
}

function isLookup(value: unknown): value is LookupValue[] {
    return Array.isArray(value) && typeof value[0] === "object" && value[0] !== null;
}
