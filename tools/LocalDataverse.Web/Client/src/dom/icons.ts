import { svg } from "./el.js";

const paths: Record<string, string> = {
    menu: "M3 5h14M3 10h14M3 15h14",
    down: "M5 8l5 5 5-5",
    right: "M8 5l5 5-5 5",
    left: "M12 5l-5 5 5 5",
    up: "M5 12l5-5 5 5",
    close: "M5 5l10 10M15 5L5 15",
    more: "M4 10h.01M10 10h.01M16 10h.01",
    search: "M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4",
    add: "M10 4v12M4 10h12",
    save: "M4 4h9l3 3v9H4zM7 4v4h5V4M7 16v-5h6v5",
    refresh: "M15.5 7A6 6 0 1 0 16 11M16 3v4h-4",
    delete: "M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10",
    person: "M10 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM4 17c0-3 3-5 6-5s6 2 6 5",
    chart: "M4 16V9M9 16V4M14 16v-5M3 16h14",
    list: "M4 5h12M4 10h12M4 15h12",
    warning: "M10 3l8 14H2zM10 8v4M10 14.5v.01",
    info: "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 9v5M10 6.5v.01",
    error: "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM7 7l6 6M13 7l-6 6",
    open: "M8 4H4v12h12v-4M11 4h5v5M16 4l-8 8",
    state: "M10 3v7M6 5.5a6 6 0 1 0 8 0",
    dashboard: "M3 3h6v8H3zM11 3h6v5h-6zM11 10h6v7h-6zM3 13h6v4H3z",
    page: "M5 3h7l3 3v11H5zM12 3v3h3",
    back: "M9 4l-6 6 6 6M3 10h14",
    theme: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
};

/** An icon that says nothing by itself: what it stands beside must have words or a label. */
export function icon(name: string): SVGElement {
    const path = paths[name];
    if (path === undefined) {
        throw new Error(`The app host has no icon ${name}.`);
    }

    return svg("svg", { viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true", focusable: "false", class: "icon" }, svg("path", { d: path }));
}
