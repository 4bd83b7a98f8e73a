namespace Xl {
    /** What an element of a page can hold. */
    export type Content = Node | string | number | null | undefined | false;

    /** Attributes of an element; true stands for one without a value, false and undefined for none. */
    export type Attributes = Record<string, string | number | boolean | undefined>;

    /** An element with attributes and content. All content is text or nodes, never markup; attributes that would run or style something are refused. */
    export function el<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...content: Content[]): HTMLElementTagNameMap[Name] {
        return fill(document.createElement(name), attributes, content);
    }

    /** The same for an element of a drawing. */
    export function svg<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Attributes = {}, ...content: Content[]): SVGElementTagNameMap[Name] {
        return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, content);
    }

    /** A button with a text that does something. */
    export function button(label: string, onClick: (event: MouseEvent) => void, attributes: Attributes = {}): HTMLButtonElement {
        const made = el("button", { type: "button", class: "xl-button", ...attributes }, label);
        made.addEventListener("click", onClick);
        return made;
    }

    /** Puts other content in the place of what an element holds. */
    export function replace(owner: Element, ...content: Content[]): void {
        owner.replaceChildren(...nodes(content));
    }

    /** The element of a page with an id; a page without it is a fault of ours. */
    export function byId(id: string): HTMLElement {
        const found = document.getElementById(id);
        if (!found) {
            throw new Error(`The page has no element ${id}.`);
        }

        return found;
    }

    function fill<T extends Element>(element: T, attributes: Attributes, content: Content[]): T {
        for (const [name, value] of Object.entries(attributes)) {
            if (/^(on|style$|srcdoc$)/i.test(name)) {
                throw new Error(`The attribute ${name} is not set from here.`);
            }

            if (value !== undefined && value !== false) {
                element.setAttribute(name, value === true ? "" : String(value));
            }
        }

        element.append(...nodes(content));
        return element;
    }

    function nodes(content: Content[]): (Node | string)[] {
        return content.filter((part): part is Node | string | number => part !== null && part !== undefined && part !== false).map((part) => typeof part === "number" ? String(part) : part);
    }
}
