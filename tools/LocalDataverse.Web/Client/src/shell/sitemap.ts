import { el } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { tableName, theApp } from "../data/server.js";
import { addressOf, readAddress, type PageAddress } from "./address.js";
import { has } from "./privileges.js";

interface Entry {
    title: string;
    page: PageAddress;
    icon: string;
}

interface Group {
    title: string;
    entries: Entry[];
}

interface Area {
    id: string;
    title: string;
    groups: Group[];
}

/** The areas of the app's site map with the entries that the signed-in user may read. */
export function readSiteMap(): Area[] {
    const xml = new DOMParser().parseFromString(theApp().siteMapXml, "text/xml");
    return [...xml.querySelectorAll("SiteMap > Area")]
        .map(area => ({
            id: area.getAttribute("Id") ?? "",
            title: titleOf(area),
            groups: [...area.querySelectorAll(":scope > Group")]
                .map(group => ({
                    title: titleOf(group),
                    entries: [...group.querySelectorAll(":scope > SubArea")].map(entryOf).filter(entry => entry !== undefined),
                }))
                .filter(group => group.entries.length > 0),
        }))
        .filter(area => area.groups.length > 0);
}

/** The page that an app begins with: the first entry of the site map. */
export function homePage(): PageAddress {
    const first = readSiteMap()[0]?.groups[0]?.entries[0];
    if (!first) {
        throw new Error("The site map has no entry that this user may open. Choose another user.");
    }

    return first.page;
}

/** Draws the site map; the entry of the page that is shown is marked. */
export function renderSiteMap(navigation: HTMLElement, page: PageAddress): void {
    const areas = readSiteMap();
    const here = addressOf("", page);
    const current = areas.find(area => area.groups.some(group => group.entries.some(entry => isHere(entry.page, page))))
        ?? areas.find(area => area.id === navigation.dataset.area) ?? areas[0];
    if (!current) {
        navigation.replaceChildren();
        return;
    }

    navigation.dataset.area = current.id;
    const list = el("div", { class: "sitemap-groups" });
    for (const group of current.groups) {
        const id = `group-${group.title.replace(/\W+/g, "-")}`;
        list.append(
            el("div", { class: "sitemap-group" },
                el("h2", { id }, group.title),
                el("ul", { "aria-labelledby": id }, ...group.entries.map(entry =>
                    el("li", {}, el("a", { href: addressOf(theApp().app.name, entry.page), "aria-current": addressOf("", entry.page) === here || isHere(entry.page, page) ? "page" : undefined },
                        icon(entry.icon), el("span", {}, entry.title)))))));
    }

    navigation.replaceChildren(list);
    if (areas.length > 1) {
        const select = el("select", {
            "aria-label": "Area", class: "area-switch", onchange: () => {
                const area = areas.find(each => each.id === select.value)!;
                navigation.dataset.area = area.id;
                location.assign(addressOf(theApp().app.name, area.groups[0]!.entries[0]!.page));
            },
        }, ...areas.map(area => el("option", { value: area.id, selected: area === current }, area.title)));
        navigation.append(el("div", { class: "area-bar" }, select));
    }
}

function isHere(entry: PageAddress, page: PageAddress): boolean {
    return page.pagetype === entry.pagetype
        && entry.etn === page.etn && (entry.viewid ?? page.viewid) === page.viewid && entry.id === page.id && entry.webresourceName === page.webresourceName;
}

function titleOf(element: Element): string {
    return element.querySelector(":scope > Titles > Title")?.getAttribute("Title") ?? "";
}

function entryOf(element: Element): Entry | undefined {
    for (const needed of element.querySelectorAll(":scope > Privilege")) {
        if (!(needed.getAttribute("Privilege") ?? "").split(",").every(kind => has((needed.getAttribute("Entity") ?? "").toLowerCase(), kind))) {
            return undefined;
        }
    }

    const table = element.getAttribute("Entity");
    const url = element.getAttribute("Url") ?? "";
    const dashboard = element.getAttribute("DefaultDashboard");
    if (table) {
        const name = table.toLowerCase();
        return has(name, "Read") ? { title: titleOf(element) || tableName(name).pluralName, page: { pagetype: "entitylist", etn: name }, icon: "list" } : undefined;
    }

    if (dashboard) {
        return { title: titleOf(element), page: { pagetype: "dashboard", id: dashboard.replace(/[{}]/g, "").toLowerCase() }, icon: "dashboard" };
    }

    if (url.startsWith("$webresource:")) {
        return { title: titleOf(element), page: { pagetype: "webresource", webresourceName: url.slice("$webresource:".length) }, icon: "page" };
    }

    const page = url.startsWith("/main.aspx?") ? readAddress(url.slice("/main.aspx".length)) : undefined;
    if (!page) {
        throw new Error(`The app host does not know the site map's address ${url || element.getAttribute("Id")}.`);
    }

    return page.etn && !has(page.etn, "Read") ? undefined : { title: titleOf(element), page, icon: page.pagetype === "dashboard" ? "dashboard" : "list" };
}
