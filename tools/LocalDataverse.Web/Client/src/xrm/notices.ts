import { el } from "../dom/el.js";
import { icon } from "../dom/icons.js";
import { strict } from "./strict.js";

interface Notice {
    type: number;
    level: number;
    message: string;
    showCloseButton?: boolean;
    action?: { actionLabel?: string; eventHandler?: () => void };
}

// Success, error, warning, information: MicrosoftDocs/powerapps-docs developer/model-driven-apps/clientapi/reference/xrm-app/addglobalnotification.md.
const levels: Record<number, [string, string]> = { 1: ["success", "info"], 2: ["error", "error"], 3: ["warning", "warning"], 4: ["information", "info"] };

let count = 0;

/** Xrm.App: messages above every page of the app. */
export function globalNotices(): object {
    return strict("Xrm.App", {
        addGlobalNotification: async (notice: Notice) => {
            const id = `notice-${++count}`;
            const [name, sign] = levels[notice.level] ?? levels[4]!;
            const bar = el("div", { id, class: `notice ${name}`, role: name === "error" ? "alert" : "status" },
                icon(sign),
                el("span", {}, notice.message),
                notice.action ? el("button", { type: "button", onclick: () => notice.action?.eventHandler?.() }, notice.action.actionLabel ?? "Details") : null,
                notice.showCloseButton ? el("button", { type: "button", class: "icon-button", "aria-label": "Dismiss", onclick: () => bar.remove() }, icon("close")) : null);
            document.getElementById("global-notices")!.append(bar);
            return id;
        },
        clearGlobalNotification: async (id: string) => {
            document.getElementById(id)?.remove();
        },
    });
}
