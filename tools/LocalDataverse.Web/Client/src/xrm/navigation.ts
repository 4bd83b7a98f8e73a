import { theApp } from "../data/server.js";
import { go } from "../shell/router.js";
import { parametersOf } from "../forms/parameters.js";
import { plainId } from "../shell/address.js";
import { ask, openPageDialog } from "./dialogs.js";
import { strict } from "./strict.js";

interface PageInput {
    pageType: string;
    entityName?: string;
    entityId?: string;
    viewId?: string;
    formId?: string;
    dashboardId?: string;
    webresourceName?: string;
    data?: string | Record<string, unknown>;
}

interface Size {
    value: number;
    unit: "%" | "px";
}

interface Options {
    target?: 1 | 2;
    width?: number | Size;
    height?: number | Size;
    position?: 1 | 2;
    title?: string;
}

/** Opens a quick create form; set by the forms, which draw it. */
export const quickCreate: { open?: (table: string, defaults: Record<string, unknown>) => Promise<{ savedEntityReference: object[] | null }> } = {};

/** Xrm.Navigation. */
export function navigation(): object {
    return strict("Xrm.Navigation", {
        openAlertDialog: async (texts: { text: string; title?: string; confirmButtonLabel?: string }) => {
            await ask(texts.title ?? theApp().app.title, [texts.text], [texts.confirmButtonLabel ?? "OK"]);
        },
        openConfirmDialog: async (texts: { text: string; title?: string; subtitle?: string; confirmButtonLabel?: string; cancelButtonLabel?: string }) => {
            const confirm = texts.confirmButtonLabel ?? "OK";
            const pressed = await ask(texts.title ?? theApp().app.title, texts.subtitle ? [texts.subtitle, texts.text] : [texts.text], [confirm, texts.cancelButtonLabel ?? "Cancel"]);
            return { confirmed: pressed === confirm };
        },
        openErrorDialog: async (options: { message?: string; details?: string; errorCode?: number }) => {
            await ask("Error", [options.message ?? `Error ${options.errorCode}`, ...(options.details ? [options.details] : [])], ["OK"]);
        },
        openForm: async (options: { entityName: string; entityId?: string; formId?: string; useQuickCreateForm?: boolean }, parameters: Record<string, unknown> = {}) => {
            if (options.useQuickCreateForm) {
                return quickCreate.open!(options.entityName, parameters);
            }

            await go({
                pagetype: "entityrecord",
                etn: options.entityName,
                id: options.entityId ? plainId(options.entityId) : undefined,
                formid: options.formId ? plainId(options.formId) : undefined,
                extraqs: parametersOf(parameters),
            });
            return { savedEntityReference: null };
        },
        navigateTo,
        openUrl: (url: string) => {
            open(url, "_blank", "noopener");
        },
    });
}

async function navigateTo(page: PageInput, options: Options = {}): Promise<unknown> {
    if (options.target === 2) {
        if (page.pageType !== "webresource") {
            throw new Error(`The app host opens no dialog of the page type ${page.pageType}.`);
        }

        const data = page.data === undefined ? "" : `?data=${encodeURIComponent(typeof page.data === "string" ? page.data : JSON.stringify(page.data))}`;
        await openPageDialog(
            { title: options.title ?? "", width: size(options.width), height: size(options.height), side: options.position === 2 },
            `/WebResources/${page.webresourceName}${data}`);
        return {};
    }

    switch (page.pageType) {
        case "entityrecord":
            await go({ pagetype: "entityrecord", etn: page.entityName, id: page.entityId ? plainId(page.entityId) : undefined, formid: page.formId ? plainId(page.formId) : undefined });
            return {};
        case "entitylist":
            await go({ pagetype: "entitylist", etn: page.entityName, viewid: page.viewId ? plainId(page.viewId) : undefined });
            return {};
        case "dashboard":
            await go({ pagetype: "dashboard", id: plainId(page.dashboardId ?? "") });
            return {};
        case "webresource":
            await go({ pagetype: "webresource", webresourceName: page.webresourceName, data: typeof page.data === "string" ? page.data : undefined });
            return {};
        default:
            throw new Error(`The app host's Xrm.Navigation.navigateTo does not know the page type ${page.pageType}.`);
    }
}

function size(given: number | Size | undefined): string | undefined {
    return given === undefined ? undefined : typeof given === "number" ? `${given}px` : given.unit === "%" ? (given.value === 100 ? "100%" : `${given.value}%`) : `${given.value}px`;
}
