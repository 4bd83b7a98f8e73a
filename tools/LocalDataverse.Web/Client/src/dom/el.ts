/** What an element is made of: text, elements, or nothing. */
export type Content = Node | string | null | undefined | false;

type Listener = (event: never) => void;

/**
 * Makes an element. Attributes whose value is undefined or false are left out, true stands for an empty one, and a function under a name such as onclick listens. Content
 * is only ever put as text or nodes.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
    name: K, attributes: Record<string, string | number | boolean | undefined | null | Listener> = {}, ...content: Content[]): HTMLElementTagNameMap[K] {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === "function") {
            element.addEventListener(key.replace(/^on/, ""), value as EventListener);
        } else if (value !== undefined && value !== null && value !== false) {
            element.setAttribute(key, value === true ? "" : String(value));
        }
    }

    append(element, content);
    return element;
}

/** Makes an SVG element. */
export function svg(name: string, attributes: Record<string, string | number> = {}, ...content: Content[]): SVGElement {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) {
        element.setAttribute(key, String(value));
    }

    append(element, content);
    return element;
}

/** Puts content in the place of what an element holds. */
export function fill(element: Element, ...content: Content[]): void {
    element.replaceChildren();
    append(element, content);
}

function append(element: Element, content: Content[]): void {
    for (const part of content) {
        if (part !== null && part !== undefined && part !== false) {
            element.append(part);
        }
    }
}
