import { el, fill } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { send, theApp } from "../data/server.js";
import type { PageAddress } from "./address.js";
import { renderSiteMap } from "./sitemap.js";
import { chooseTheme, themes } from "./theme.js";

/** The parts of the window that pages use. */
export interface Shell {
    main: HTMLElement;
    /** Where notifications of the whole app stand. */
    notices: HTMLElement;
    /** Marks a page's entry in the site map. */
    mark(page: PageAddress): void;
}

/** Draws the header, the site map and the place for pages. */
export function renderShell(root: HTMLElement): Shell {
    const { app } = theApp();
    const main = el("main", { id: "main", tabindex: "-1" });
    const notices = el("div", { id: "global-notices", role: "region", "aria-label": "Messages of the app" });
    const navigation = el("nav", { id: "sitemap", "aria-label": "Site map" });
    const toggle = el("button", {
        type: "button", class: "icon-button", "aria-label": "Site map", "aria-expanded": "true", "aria-controls": "sitemap",
        onclick: () => {
            const closed = document.body.classList.toggle("sitemap-closed");
            toggle.setAttribute("aria-expanded", String(!closed));
        },
    }, icon("menu"));
    if (matchMedia("(max-width: 768px)").matches) {
        document.body.classList.add("sitemap-closed");
        toggle.setAttribute("aria-expanded", "false");
    }

    fill(root,
        el("a", { class: "skip", href: "#main" }, "Skip to the page"),
        el("header", { class: "app-header" },
            toggle,
            el("span", { class: "app-name" }, app.title),
            el("span", { class: "app-note", title: "This is XrmLeads' local trial host, not Dynamics 365." }, "Local trial, not Dynamics 365"),
            themeMenu(),
            userMenu()),
        el("div", { class: "app-body" }, navigation, el("div", { class: "app-page" }, notices, main)));
    return {
        main,
        notices,
        mark: page => {
            renderSiteMap(navigation, page);
            if (matchMedia("(max-width: 768px)").matches) {
                document.body.classList.add("sitemap-closed");
                toggle.setAttribute("aria-expanded", "false");
            }
        },
    };
}

function themeMenu(): HTMLElement {
    const names: Record<string, string> = { light: "Light", dark: "Dark", contrast: "High contrast" };
    const select = el("select", { "aria-label": "Look", class: "theme-switch", onchange: () => chooseTheme(select.value) },
        ...themes.map(theme => el("option", { value: theme, selected: document.documentElement.dataset.theme === theme }, names[theme]!)));
    return el("label", { class: "header-choice" }, icon("theme"), select);
}

function userMenu(): HTMLElement {
    const { users, user } = theApp();
    const roles = (each: { roles: { name: string }[] }) => each.roles.map(role => role.name).filter(name => name.startsWith("XrmLeads ")).map(name => name.slice("XrmLeads ".length)).join(", ")
        || each.roles.map(role => role.name).join(", ");
    const select = el("select", {
        "aria-label": "Signed-in user", class: "user-switch",
        onchange: async () => {
            await send("/_local/app/user", { method: "POST", body: JSON.stringify({ id: select.value }), headers: { "Content-Type": "application/json" } });
            location.assign(`/main.aspx?appname=${encodeURIComponent(theApp().app.name)}`);
        },
    }, ...users.map(each => el("option", { value: each.id, selected: each.id === user.id }, roles(each) ? `${each.name} (${roles(each)})` : each.name)));
    return el("label", { class: "header-choice" }, icon("person"), select);
}
