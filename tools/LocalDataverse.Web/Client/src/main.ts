import { el, fill } from "./dom/el.js";
import { icon } from "./dom/icons.js";
import { loadApp } from "./data/server.js";
import { showDashboard } from "./dashboards/dashboard.js";
import { openForm } from "./forms/form.js";
import "./forms/quickcreate.js";
import { showList } from "./lists/list.js";
import { route, type ShownPage } from "./shell/router.js";
import type { PageAddress } from "./shell/address.js";
import { renderShell } from "./shell/shell.js";
import { homePage } from "./shell/sitemap.js";
import { applyTheme } from "./shell/theme.js";
import { showWebResource } from "./shell/webresource.js";
import { installXrm } from "./xrm/xrm.js";

const pages: Record<string, (main: HTMLElement, page: PageAddress) => Promise<ShownPage>> = {
    entitylist: showList,
    entityrecord: (main, page) => openForm(main, { etn: page.etn!, id: page.id, formid: page.formid, defaults: Object.fromEntries(new URLSearchParams(page.extraqs ?? "")) }),
    dashboard: showDashboard,
    webresource: showWebResource,
};

async function start(): Promise<void> {
    applyTheme();
    const root = document.getElementById("app")!;
    try {
        await loadApp(new URLSearchParams(location.search).get("appname") ?? "");
        installXrm();
        const shell = renderShell(root);
        await route(async page => {
            shell.mark(page);
            const show = pages[page.pagetype];
            try {
                if (!show) {
                    throw new Error(`The app host has no pages of the type ${page.pagetype}.`);
                }

                return await show(shell.main, page);
            } catch (fault) {
                fill(shell.main, faultPanel(fault));
                return { title: "Error" };
            }
        }, homePage());
    } catch (fault) {
        fill(root, el("main", {}, faultPanel(fault)));
    }
}

// What the host lacks or the server refuses is said on the page, in its own words.
function faultPanel(fault: unknown): HTMLElement {
    const panel = el("div", { class: "fault", role: "alert" }, icon("error"), el("div", {}, el("h1", {}, "This page cannot be shown"), el("p", {}, fault instanceof Error ? fault.message : String(fault))));
    return panel;
}

void start();
