import { el } from "../dom/el.js";
import type { Attribute } from "./attribute.js";
import { dayText, type Value } from "./values.js";

/** A control that shows and takes the value of a column. */
export interface Field {
    readonly element: HTMLElement;
    /** What takes the focus and has the label. */
    readonly input: HTMLElement;
    /** Shows the value; a field that may not be changed only shows it. */
    draw(disabled: boolean): void;
    /** Why what was typed is no value; undefined where it is one. */
    problem?(): string | undefined;
}

/** Makes a field for an attribute; `id` is the input's, for its label. */
export type MakeField = (attribute: Attribute, id: string) => Field;

/** The makers of fields by the classid of their control. Source: the classids that exported forms hold. */
export const fields: Record<string, MakeField> = {
    "4273EDBD-AC1D-40D3-9FB2-095C621B552D": text("text"),
    "ADA2203E-B4CD-49BE-9DDF-234642B43B52": text("email"),
    "71716B6C-711E-476C-8AB8-5D11542BFB47": text("url"),
    "8C10015A-B339-4982-9474-A95FE05631A5": text("tel"),
    "E0DECE4B-6FC8-4A8F-A065-082708572369": memo,
    "C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F": number,
    "C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E": number,
    "533B9E00-756B-4312-95A0-DC888637AC78": number,
    "3EF39988-22BB-4F0B-BBBE-64B5A3748AEE": choice,
    "5D68B988-0661-4DB2-BC3E-17598AD3BE6C": choice,
    "4AA28AB7-9C13-4F57-A73D-AD894D048B5F": choices,
    "67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED": yesNo,
    "B0C6723A-8503-4FD7-BB28-C8A06AC933C2": yesNo,
    "5B773807-9FB2-42DB-97C3-7A91EFF8ADFF": moment,
};

function text(type: string): MakeField {
    return (attribute, id) => {
        const input = el("input", {
            id, type, autocomplete: "off", maxlength: attribute.column.maxLength, onchange: () => attribute.type(input.value.trim() === "" ? null : input.value),
        });
        return {
            element: input,
            input,
            draw: disabled => {
                input.value = (attribute.value as string | null) ?? "";
                input.readOnly = disabled;
            },
        };
    };
}

function memo(attribute: Attribute, id: string): Field {
    const input = el("textarea", { id, rows: 4, maxlength: attribute.column.maxLength, onchange: () => attribute.type(input.value === "" ? null : input.value) });
    return {
        element: input,
        input,
        draw: disabled => {
            input.value = (attribute.value as string | null) ?? "";
            input.readOnly = disabled;
        },
    };
}

function number(attribute: Attribute, id: string): Field {
    const { column } = attribute;
    const isWhole = column.type === "Integer" || column.type === "BigInteger";
    const digits = isWhole ? 0 : column.precision ?? 2;
    let wrong: string | undefined;
    const input = el("input", {
        id, type: "text", inputmode: isWhole ? "numeric" : "decimal", autocomplete: "off", class: "number", onchange: () => {
            const typed = input.value.replace(/[,\s]/g, "");
            const value = typed === "" ? null : Number(typed);
            wrong = value === null ? undefined
                : Number.isNaN(value) || (isWhole && !Number.isInteger(value)) ? `Enter a ${isWhole ? "whole " : ""}number.`
                : (column.min ?? -Infinity) > value || value > (column.max ?? Infinity) ? `Enter a number from ${column.min} to ${column.max}.` : undefined;
            if (!wrong) {
                attribute.type(value);
            }
        },
    });
    let drawn: Value | undefined;
    return {
        element: input,
        input,
        draw: disabled => {
            input.readOnly = disabled;
            if (wrong !== undefined && drawn === attribute.value) {
                // What was typed stays to be mended, whatever else on the form changes.
                return;
            }

            wrong = undefined;
            drawn = attribute.value;
            input.value = attribute.value === null ? "" : (attribute.value as number).toLocaleString("en-US", { minimumFractionDigits: isWhole ? 0 : digits, maximumFractionDigits: digits });
        },
        problem: () => wrong,
    };
}

function choice(attribute: Attribute, id: string): Field {
    const input = el("select", { id, onchange: () => attribute.type(input.value === "" ? null : Number(input.value)) },
        el("option", { value: "" }, "---"),
        ...(attribute.column.options ?? []).map(option => el("option", { value: option.value }, option.label)));
    return selectField(attribute, input, () => String(attribute.value ?? ""));
}

function yesNo(attribute: Attribute, id: string): Field {
    const labels = attribute.column.options ?? [{ value: 1, label: "Yes" }, { value: 0, label: "No" }];
    const input = el("select", { id, onchange: () => attribute.type(input.value === "" ? null : input.value === "1") },
        el("option", { value: "" }, "---"),
        ...labels.map(option => el("option", { value: option.value }, option.label)));
    return selectField(attribute, input, () => attribute.value === null ? "" : attribute.value ? "1" : "0");
}

// A choice that may not be changed is shown as text: a select cannot be read-only, and a disabled one is not reached by keyboard.
function selectField(attribute: Attribute, input: HTMLSelectElement, value: () => string): Field {
    const shown = el("input", { type: "text", readonly: true, id: input.id });
    const element = el("span", { class: "choice" }, input);
    return {
        element,
        get input() {
            return (element.firstElementChild ?? input) as HTMLElement;
        },
        draw: disabled => {
            input.value = value();
            shown.value = attribute.value === null ? "" : input.selectedOptions[0]?.textContent ?? String(attribute.value);
            showOnly(element, disabled ? shown : input);
        },
    };
}

// What is there already is not put there again: it would lose the focus.
function showOnly(place: HTMLElement, part: HTMLElement): void {
    if (place.firstElementChild !== part) {
        place.replaceChildren(part);
    }
}

function choices(attribute: Attribute, id: string): Field {
    const boxes = (attribute.column.options ?? []).map(option => {
        const box = el("input", {
            type: "checkbox", value: option.value, onchange: () => {
                const chosen = boxes.filter(each => each.box.checked).map(each => each.value);
                attribute.type(chosen.length === 0 ? null : chosen);
            },
        });
        return { box, value: option.value, line: el("label", {}, box, option.label) };
    });
    const element = el("div", { id, role: "group", class: "choices", tabindex: "-1" }, ...boxes.map(each => each.line));
    return {
        element,
        input: element,
        draw: disabled => {
            for (const { box, value } of boxes) {
                box.checked = Array.isArray(attribute.value) && (attribute.value as number[]).includes(value);
                box.disabled = disabled;
            }
        },
    };
}

function moment(attribute: Attribute, id: string): Field {
    const isDay = attribute.column.dateOnly === true;
    const input = el("input", {
        id, type: isDay ? "date" : "datetime-local", onchange: () => {
            const typed = input.value;
            attribute.type(typed === "" ? null : isDay ? dayFrom(typed) : new Date(typed));
        },
    });
    const shown = el("input", { id, type: "text", readonly: true });
    const element = el("span", { class: "moment" }, input);
    return {
        element,
        get input() {
            return element.firstElementChild as HTMLElement;
        },
        draw: disabled => {
            const value = attribute.value as Date | null;
            input.value = value === null ? "" : isDay ? dayText(value) : `${dayText(value)}T${String(value.getHours()).padStart(2, "0")}:${String(value.getMinutes()).padStart(2, "0")}`;
            shown.value = textOfMoment(value, isDay);
            showOnly(element, disabled ? shown : input);
        },
    };
}

/** A moment or a day as a person reads it. */
export function textOfMoment(value: Date | null, isDay: boolean): string {
    return value === null ? "" : isDay
        ? value.toLocaleDateString("en-US", { dateStyle: "medium" })
        : value.toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" });
}

/** A value as text, for headers and quick views. */
export function textOfValue(attribute: Attribute): string {
    const { value, column } = attribute;
    if (value === null || value === "") {
        return "";
    }

    if (value instanceof Date) {
        return textOfMoment(value, column.dateOnly === true);
    }

    if (Array.isArray(value)) {
        return (value as { name: string }[]).map(each => typeof each === "object" ? each.name : String(each)).join("; ");
    }

    if (typeof value === "boolean") {
        return column.options?.find(option => option.value === (value ? 1 : 0))?.label ?? (value ? "Yes" : "No");
    }

    if (typeof value === "number" && column.options) {
        return column.options.find(option => option.value === value)?.label ?? String(value);
    }

    return typeof value === "number"
        ? value.toLocaleString("en-US", { minimumFractionDigits: column.type === "Integer" ? 0 : column.precision ?? 0, maximumFractionDigits: column.type === "Integer" ? 0 : column.precision ?? 2 })
        : String(value as Exclude<Value, null>);
}

function dayFrom(text: string): Date {
    const [year, month, day] = text.split("-").map(Number);
    return new Date(year!, month! - 1, day);
}
