import { tableName } from "../data/server.js";
import type { Column } from "../data/model.js";
import type { Row } from "../data/rows.js";

/** A lookup's value in the client API. */
export interface LookupValue {
    id: string;
    name: string;
    entityType: string;
}

/** What an attribute of the client API holds: null where it is empty. */
export type Value = string | number | boolean | Date | LookupValue[] | number[] | null;

const formatted = "@OData.Community.Display.V1.FormattedValue";
const logicalName = "@Microsoft.Dynamics.CRM.lookuplogicalname";

/** The value of a column in a row of the Web API. */
export function valueIn(row: Row, column: Column): Value {
    if (column.type === "Lookup") {
        const id = row[`_${column.logicalName}_value`];
        return typeof id === "string"
            ? [{ id: `{${id.toUpperCase()}}`, name: String(row[`_${column.logicalName}_value${formatted}`] ?? ""), entityType: String(row[`_${column.logicalName}_value${logicalName}`] ?? column.targets?.[0] ?? "") }]
            : null;
    }

    const value = row[column.logicalName];
    if (value === undefined || value === null) {
        return null;
    }

    if (column.type === "DateTime") {
        // A day has no zone: it is the same day wherever it is read.
        return column.dateOnly ? dayOf(String(value)) : new Date(String(value));
    }

    return column.type === "Choices" ? String(value).split(",").map(Number) : value as Value;
}

/** What a value is called in a request: the member's name and its content. */
export function memberFor(column: Column, value: Value): [string, unknown] {
    if (column.type === "Lookup") {
        const reference = (value as LookupValue[] | null)?.[0];
        const target = reference?.entityType ?? column.targets?.[0] ?? "";
        const navigation = column.navigations?.[target] ?? column.logicalName;
        return [`${navigation}@odata.bind`, reference ? `/${tableName(target).setName}(${reference.id.replace(/[{}]/g, "")})` : null];
    }

    if (value instanceof Date) {
        return [column.logicalName, column.dateOnly ? dayText(value) : value.toISOString()];
    }

    if (Array.isArray(value)) {
        return [column.logicalName, (value as number[]).join(",")];
    }

    return [column.logicalName, value];
}

/** Whether two values are the same for who reads them. */
export function same(one: Value, other: Value): boolean {
    if (one instanceof Date || other instanceof Date) {
        return one instanceof Date && other instanceof Date && one.getTime() === other.getTime();
    }

    if (Array.isArray(one) || Array.isArray(other)) {
        return JSON.stringify(one ?? [], ids) === JSON.stringify(other ?? [], ids);
    }

    return (one === "" ? null : one) === (other === "" ? null : other);
}

/** A day as yyyy-mm-dd. */
export function dayText(day: Date): string {
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
}

function dayOf(text: string): Date {
    const [year, month, day] = text.slice(0, 10).split("-").map(Number);
    return new Date(year!, month! - 1, day);
}

// Names of rows do not tell them apart.
function ids(key: string, value: unknown): unknown {
    return key === "name" ? undefined : key === "id" ? String(value).replace(/[{}]/g, "").toLowerCase() : value;
}
