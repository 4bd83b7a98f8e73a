import { table } from "../data/server.js";
import { FormView } from "./formview.js";
import { chooseForm } from "./chooseform.js";
import type { ShownPage } from "../shell/router.js";

/** What is opened in a form. */
export interface Opened {
    etn: string;
    id?: string;
    formid?: string;
    defaults?: Record<string, unknown>;
}

/** Shows a row, or a new one, in the table's main form. */
export async function openForm(main: HTMLElement, opened: Opened): Promise<ShownPage> {
    const model = await table(opened.etn);
    const { layout, others } = chooseForm(model, opened.formid);
    const view = new FormView(model, layout, others, opened);
    await view.open(main);
    return { title: view.title, canLeave: () => view.canLeave(), isDirty: () => view.isDirty };
}
