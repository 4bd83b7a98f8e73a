import { el, fill } from "../dom/el.js";
import type { PageAddress } from "./address.js";
import type { ShownPage } from "./router.js";

/** Shows an HTML web resource as a page of its own, as an entry of the site map does. */
export function showWebResource(main: HTMLElement, page: PageAddress): Promise<ShownPage> {
    const data = page.data ? `?data=${encodeURIComponent(page.data)}` : "";
    const frame = el("iframe", { class: "page-frame", src: `/WebResources/${page.webresourceName}${data}`, title: page.webresourceName! });
    fill(main, frame);
    return new Promise((shown, failed) => {
        frame.addEventListener("load", () => {
            const title = frame.contentDocument?.title ?? "";
            if (title) {
                frame.title = title;
                shown({ title });
            } else {
                failed(new Error(`The web resource ${page.webresourceName} cannot be shown: it has no title, or it is not there.`));
            }
        });
    });
}
