import { el } from "../dom/el.js";

/** An HTML web resource within a form; it is loaded when its tab is first open. */
export class Frame {
    readonly element: HTMLElement;
    private readonly _frame: HTMLIFrameElement;
    private _loaded: Promise<Window> | undefined;
    private _source: string;

    constructor(title: string, private readonly _page: string, rows: number) {
        this._source = `/WebResources/${_page}`;
        this._frame = el("iframe", { title, class: "webresource" });
        this._frame.style.setProperty("--rows", String(rows));
        this.element = this._frame;
    }

    /** Begins to load, with what the page is told of the row. */
    load(data: Record<string, string>): void {
        if (!this._loaded) {
            this._source += `?${new URLSearchParams(data)}`;
            this._loaded = this.#begin();
        }
    }

    /** The window of the page once it is loaded; waits for the tab to be opened. */
    async window(): Promise<Window> {
        while (!this._loaded) {
            await new Promise(resolve => setTimeout(resolve, 20));
        }

        return this._loaded;
    }

    get object(): HTMLIFrameElement {
        return this._frame;
    }

    get source(): string {
        return this._source;
    }

    set source(address: string) {
        this._source = address;
        this._loaded = this.#begin();
    }

    #begin(): Promise<Window> {
        return new Promise((loaded, failed) => {
            this._frame.addEventListener("load", () => {
                const { contentWindow, contentDocument } = this._frame;
                if (contentDocument?.title) {
                    loaded(contentWindow!);
                    this.#follow(contentDocument);
                } else {
                    failed(new Error(`The web resource ${this._page} cannot be shown: it has no title, or it is not there.`));
                }
            }, { once: true });
            this._frame.src = this._source;
        });
    }

    // The frame is as high as its page and ends with the window, so that what sticks to the end of the page stays in sight.
    #follow(page: Document): void {
        const margin = 24;
        const fit = () => {
            const least = Math.max(380, innerHeight * 0.6);
            const room = innerHeight - this._frame.getBoundingClientRect().top - scrollY - margin;
            this._frame.style.setProperty("height", `${Math.min(page.body.scrollHeight + 2, Math.max(least, room))}px`);
        };
        this._frame.style.setProperty("min-height", "0");
        const watch = new ResizeObserver(fit);
        watch.observe(page.body);
        watch.observe(document.body);
        fit();
    }
}
