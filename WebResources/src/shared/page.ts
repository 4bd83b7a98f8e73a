interface Window {
    /** The documented way in which a form hands its client API to a page in a frame; called again when the form's data was loaded anew. */
    setClientApiContext?: (xrm: Xrm.XrmStatic, form: Xrm.FormContext) => void;
}

/** How a page of the product starts. */
namespace Xl.Page {
    /** How long a page waits for its form before it says that it belongs on one. */
    const patience = 10000;

    /** Starts a page that belongs on a form: show runs when the form is known, and again whenever its data was loaded anew. */
    export function onForm(titleKey: string, show: (form: Xrm.FormContext) => Promise<void>): void {
        const waiting = setTimeout(() => run(async () => {
            await loadTexts();
            title(titleKey);
            tell(text("shared.noForm"));
        }), patience);
        window.setClientApiContext = (xrm, form) => {
            clearTimeout(waiting);
            useClient(xrm);
            title(titleKey);
            run(() => show(form));
        };
    }

    /** Starts a page or dialog that stands alone. */
    export function alone(titleKey: string, show: () => Promise<void>): void {
        run(async () => {
            await loadTexts();
            title(titleKey);
            await show();
        });
    }

    /** What the caller of a dialog gave it, from the query string. */
    export function data<T>(): T {
        return JSON.parse(new URLSearchParams(location.search).get("data") ?? "{}") as T;
    }

    /** Runs something of a page; where it fails the page says so in its place for messages. */
    export function run(work: () => Promise<void>): void {
        work().catch((thrown: unknown) => tell(Api.failureOf(thrown).message));
    }

    /** Says something in the page's place for messages, which is read aloud at once and brought into sight; an empty message takes it away. */
    export function tell(message: string): void {
        const place = byId("message");
        place.hidden = message === "";
        place.textContent = message;
        if (message !== "") {
            place.scrollIntoView({ block: "nearest" });
        }
    }

    /** Says what was done or has changed in the page's live region, where it is read aloud when there is a pause. */
    export function say(message: string): void {
        byId("status").textContent = message;
    }

    function title(key: string): void {
        document.documentElement.lang = "en";
        document.title = text(key);
    }
}
