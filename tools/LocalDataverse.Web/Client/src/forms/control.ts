import { el } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { strict } from "../xrm/strict.js";
import type { Attribute } from "./attribute.js";
import type { Field } from "./fields.js";
import type { Cell } from "./layout.js";

/** What stands for a value that a user may not see. */
export const mask = "********";

/** A control on the form: its label, the field or part within it, and the messages at it. */
export class Control {
    readonly element: HTMLElement;
    visible: boolean;
    disabled: boolean;
    /** Set where the whole form is read-only. */
    formDisabled = false;
    /** Set where the row has a value that the user may not see. */
    masked = false;
    readonly api: object;
    private readonly _messages = new Map<string, string>();
    private readonly _label: HTMLElement;
    private readonly _notes: HTMLElement;
    private readonly _mask: HTMLElement | undefined;

    constructor(
        readonly name: string,
        key: string,
        readonly cell: Cell,
        readonly kind: string,
        readonly part: HTMLElement,
        readonly attribute: Attribute | undefined,
        readonly field: Field | undefined,
        members: object = {}) {
        this.visible = cell.visible;
        this.disabled = cell.control!.disabled || attribute?.column.validForUpdate === false;
        const labelId = `${key}-label`;
        this._label = field
            ? el("label", { id: labelId, for: field.input.id, class: cell.showLabel ? "label" : "visually-hidden" })
            : el("span", { id: labelId, class: cell.showLabel ? "label" : "visually-hidden" }, cell.label);
        this._notes = el("div", { class: "field-notes", id: `${key}-notes` });
        this._mask = field ? el("input", { id: field.input.id, type: "text", readonly: true, value: mask, "aria-describedby": this._notes.id }) : undefined;
        this.element = el("div", { class: `control ${kind}` }, this._label, el("div", { class: "control-part" }, part, this._notes));
        this.element.style.setProperty("--colspan", String(cell.colspan));
        this.api = strict("control", { ...this.#common(), ...members });
    }

    /** Draws what changed: value, label, whether it may be changed, messages. */
    draw(): void {
        this.element.hidden = !this.visible;
        if (!this.field || !this.attribute) {
            return;
        }

        this.field.draw(this.disabled || this.formDisabled);
        this.#drawMask();
        const { required } = this.attribute;
        this._label.replaceChildren(this.cell.label || this.attribute.column.displayName);
        // The marks are drawn by the style sheet: a label's name stays the column's.
        this._label.classList.toggle("required", required === "required");
        this._label.classList.toggle("recommended", required === "recommended");

        if (this.masked) {
            this._notes.replaceChildren(el("p", {}, "Secured: you may not see this value."));
            return;
        }

        const input = this.field.input;
        this._label.setAttribute("for", input.id);
        if (input.tagName === "A" || input.getAttribute("role") === "group") {
            input.setAttribute("aria-labelledby", `${this._label.id}${input.tagName === "A" ? ` ${input.id}` : ""}`);
        }

        // A lookup with a value is a link to the row, and a link can be neither required nor invalid.
        const isField = !(input instanceof HTMLAnchorElement);
        toggle(input, "aria-required", isField && required === "required" && !this.disabled ? "true" : undefined);
        const problems = this.problems;
        toggle(input, "aria-invalid", isField && problems.length > 0 ? "true" : undefined);
        toggle(input, "aria-describedby", problems.length > 0 ? this._notes.id : undefined);
        this._notes.replaceChildren(...problems.map(text => el("p", { class: "field-note" }, icon("error"), text)));
    }

    #drawMask(): void {
        const [shown, other] = this.masked ? [this._mask!, this.part] : [this.part, this._mask!];
        if (other.parentElement) {
            other.replaceWith(shown);
        }
    }

    /** Why the value cannot be saved. */
    get problems(): string[] {
        const own = this.field?.problem?.();
        return [...(own ? [own] : []), ...this._messages.values()];
    }

    setMessage(text: string, id: string): void {
        this._messages.set(id, text);
        this.draw();
    }

    clearMessage(id?: string): void {
        if (id === undefined) {
            this._messages.clear();
        } else {
            this._messages.delete(id);
        }

        this.draw();
    }

    #common(): object {
        return {
            getName: () => this.name,
            getControlType: () => this.kind,
            getLabel: () => this.cell.label,
            setLabel: (label: string) => {
                this.cell.label = label;
                this.draw();
            },
            getVisible: () => this.visible,
            setVisible: (visible: boolean) => {
                this.visible = visible;
                this.draw();
            },
            getParent: () => null,
            ...(this.attribute
                ? {
                    getAttribute: () => this.attribute!.api,
                    getDisabled: () => this.disabled,
                    setDisabled: (disabled: boolean) => {
                        this.disabled = disabled;
                        this.draw();
                    },
                    setFocus: () => this.field?.input.focus(),
                    setNotification: (text: string, id = "") => {
                        this.setMessage(text, id);
                        return true;
                    },
                    clearNotification: (id?: string) => {
                        this.clearMessage(id);
                        return true;
                    },
                }
                : {}),
        };
    }
}

function toggle(element: HTMLElement, name: string, value: string | undefined): void {
    if (value === undefined) {
        element.removeAttribute(name);
    } else {
        element.setAttribute(name, value);
    }
}
