import type { Column } from "../data/model.js";
import type { LookupValue, Value } from "./values.js";

/** The value of a column of a new row from what an address or a script names, which may be text. A lookup's name and table stand beside its id, as columnname and columntype. */
export function defaultFor(column: Column, given: Record<string, unknown>): Value {
    const value = given[column.logicalName];
    if (typeof value !== "string") {
        return value as Value;
    }

    if (value === "") {
        return null;
    }

    switch (column.type) {
        case "Integer":
        case "BigInteger":
        case "Decimal":
        case "Double":
        case "Money":
            return numberFrom(column, value);
        case "Choice":
        case "State":
        case "Status":
            return optionFrom(column, value);
        case "Choices":
            return value.replace(/[[\]]/g, "").split(",").map(each => optionFrom(column, each.trim()));
        case "Boolean":
            return flagFrom(column, value);
        case "DateTime":
            return momentFrom(column, value);
        case "Lookup":
            return [lookupFrom(column, value, given)];
        default:
            return value;
    }
}

function numberFrom(column: Column, text: string): number {
    const value = Number(text);
    return Number.isNaN(value) ? refuse(column, text) : value;
}

function optionFrom(column: Column, text: string): number {
    const value = Number(text);
    return column.options && !column.options.some(option => option.value === value) ? refuse(column, text) : numberFrom(column, text);
}

function flagFrom(column: Column, text: string): boolean {
    const flags: Record<string, boolean> = { true: true, false: false, 1: true, 0: false };
    return flags[text.toLowerCase()] ?? refuse(column, text);
}

// A day has no zone: it is the same day wherever it is read.
function momentFrom(column: Column, text: string): Date {
    const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    const value = column.dateOnly && day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(text);
    return Number.isNaN(value.getTime()) ? refuse(column, text) : value;
}

function lookupFrom(column: Column, id: string, given: Record<string, unknown>): LookupValue {
    const text = (end: string) => given[column.logicalName + end] as string | undefined;
    return { id: `{${id.replace(/[{}]/g, "").toUpperCase()}}`, name: text("name") ?? "", entityType: text("type") ?? column.targets?.[0] ?? "" };
}

function refuse(column: Column, text: string): never {
    throw new Error(`${text} is no value of the column ${column.logicalName}.`);
}
