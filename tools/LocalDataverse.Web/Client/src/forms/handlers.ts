import { functionOf } from "../xrm/libraries.js";
import type { Handler } from "./layout.js";

/** How long the app waits for a handler that returns a promise: MicrosoftDocs/powerapps-docs developer/model-driven-apps/clientapi/reference/events/form-onsave.md. */
export const patience = 10_000;

/** The function of a handler, with the context and parameters that the form's XML asks for. */
export function callable(handler: Handler): (context: unknown) => unknown {
    const call = functionOf(handler.functionName, handler.library);
    const parameters = handler.parameters === "" ? [] : JSON.parse(`[${handler.parameters}]`) as unknown[];
    return context => call(...(handler.passContext ? [context] : []), ...parameters);
}

/** Waits for a promise, at most as long as the app is patient. */
export function withPatience<T>(promise: T | Promise<T>, milliseconds = patience): Promise<T | "late"> {
    let timer = 0;
    const late = new Promise<"late">(resolve => {
        timer = window.setTimeout(() => resolve("late"), milliseconds);
    });
    return Promise.race([Promise.resolve(promise), late]).finally(() => clearTimeout(timer));
}
