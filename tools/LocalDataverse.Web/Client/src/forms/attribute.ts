import { strict } from "../xrm/strict.js";
import type { Column } from "../data/model.js";
import { rightsOn, type ColumnRights } from "../shell/columnrights.js";
import { same, type Value } from "./values.js";

/** A column of the row that a form shows: the value as loaded, as typed, and who hears of changes. */
export class Attribute {
    value: Value = null;
    required: string;
    submitMode = "dirty";
    readonly changed = new Set<(context: unknown) => unknown>();
    /** Set by the form: draws the controls anew. */
    draw: () => void = () => undefined;
    /** Set by the form: makes the context that handlers are given. */
    context: (source: object) => unknown = () => undefined;
    /** Set by the form: the controls that show it. */
    controls: () => object[] = () => [];
    readonly api: object;
    /** What the signed-in user may do with the column. */
    readonly rights: ColumnRights;
    private _stored: Value = null;

    constructor(table: string, readonly column: Column, readonly form: () => object) {
        this.rights = rightsOn(table, column);
        this.required = column.requiredLevel === "systemrequired" || column.requiredLevel === "required" || column.requiredLevel === "applicationrequired" ? "required"
            : column.requiredLevel === "recommended" ? "recommended" : "none";
        this.api = this.#api();
    }

    get isDirty(): boolean {
        return !same(this.value, this._stored);
    }

    get stored(): Value {
        return this._stored;
    }

    /** Takes what the server has. */
    load(value: Value): void {
        this._stored = value;
        this.value = value;
        this.draw();
    }

    /** Takes what the server has and keeps what was typed. */
    rebase(value: Value): void {
        this._stored = value;
        this.draw();
    }

    /** A person typed: those who listen hear it. */
    type(value: Value): void {
        this.value = value;
        this.fire();
    }

    /** Calls who listens to changes. */
    fire(): void {
        for (const handler of [...this.changed]) {
            handler(this.context(this.api));
        }
    }

    #api(): object {
        const { column } = this;
        return strict("attribute", {
            getName: () => column.logicalName,
            getAttributeType: () => types[column.type] ?? column.type.toLowerCase(),
            getFormat: () => column.type === "DateTime" ? (column.dateOnly ? "date" : "datetime") : null,
            getValue: () => this.value,
            setValue: (value: Value) => {
                this.value = value === undefined ? null : value;
                this.draw();
            },
            getInitialValue: () => this._stored,
            getIsDirty: () => this.isDirty,
            getText: () => column.options?.find(option => option.value === this.value)?.label ?? "",
            getSelectedOption: () => {
                const found = column.options?.find(option => option.value === this.value);
                return found ? { text: found.label, value: found.value } : null;
            },
            getOptions: () => (column.options ?? []).map(option => ({ text: option.label, value: option.value })),
            getOption: (value: number) => {
                const found = column.options?.find(option => option.value === value);
                return found ? { text: found.label, value: found.value } : null;
            },
            getRequiredLevel: () => this.required,
            setRequiredLevel: (level: string) => {
                this.required = level;
                this.draw();
            },
            getMaxLength: () => column.maxLength,
            getMin: () => column.min,
            getMax: () => column.max,
            getPrecision: () => column.precision,
            getUserPrivilege: () => ({ ...this.rights }),
            getSubmitMode: () => this.submitMode,
            setSubmitMode: (mode: string) => { this.submitMode = mode; },
            addOnChange: (handler: (context: unknown) => unknown) => { this.changed.add(handler); },
            removeOnChange: (handler: (context: unknown) => unknown) => { this.changed.delete(handler); },
            fireOnChange: () => this.fire(),
            isValid: () => this.required !== "required" || (this.value !== null && this.value !== ""),
            getParent: () => this.form(),
            controls: strict("attribute.controls", { forEach: (act: (control: object, at: number) => void) => this.controls().forEach(act), get: () => this.controls(), getLength: () => this.controls().length }),
        });
    }
}

const types: Record<string, string> = {
    Text: "string", Memo: "memo", Integer: "integer", Decimal: "decimal", Double: "double", Money: "money", DateTime: "datetime", Boolean: "boolean", Choice: "optionset", State: "optionset",
    Status: "optionset", Choices: "multiselectoptionset", Lookup: "lookup", Parties: "lookup",
};
