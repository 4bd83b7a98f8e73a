import { collection, strict } from "../xrm/strict.js";
import type { FormView, TabView } from "./formview.js";

/** The context that a handler of a form event is given; the handlers of one event share variables. */
export function eventContext(view: FormView, source: object, args?: object, shared = new Map<string, unknown>()): object {
    return strict("executionContext", {
        getFormContext: () => view.context,
        getEventSource: () => source,
        getContext: () => (globalThis as unknown as { Xrm: { Utility: { getGlobalContext(): object } } }).Xrm.Utility.getGlobalContext(),
        getDepth: () => 1,
        getSharedVariable: (key: string) => shared.get(key),
        setSharedVariable: (key: string, value: unknown) => { shared.set(key, value); },
        ...(args ? { getEventArgs: () => args } : {}),
    });
}

/** What one handler of saving wishes: to be waited for longer than the app does by itself, and that a fault of its own keeps the row from being saved. */
interface SaveWish {
    waits: boolean;
    preventsOnError: boolean;
}

/** What the handlers of saving may do with the save; `next` begins what the next one wishes for itself. */
export function saveEvent(mode: number): { args: object; next(): SaveWish; isPrevented(): boolean; preventsOnError(): boolean } {
    let prevented = false;
    let wish: SaveWish = { waits: false, preventsOnError: false };
    const args = strict("saveEventArgs", {
        getSaveMode: () => mode,
        isDefaultPrevented: () => prevented,
        preventDefault: () => { prevented = true; },
        preventDefaultOnError: () => { wish.preventsOnError = true; },
        disableAsyncTimeout: () => { wish.waits = true; },
    });
    return {
        args,
        next: () => {
            wish = { waits: false, preventsOnError: false };
            return wish;
        },
        isPrevented: () => prevented,
        preventsOnError: () => wish.preventsOnError,
    };
}

/** formContext: the row and the parts of the form, as the documented client API has them. */
export function formContext(view: FormView): object {
    const attributes = () => [...view.data.attributes.values()].map(each => each.api as { getName(): string });
    const controls = () => view.controls.map(each => each.api as { getName(): string });
    return strict("formContext", {
        data: strict("formContext.data", { ...data(view), entity: entity(view, attributes), attributes: collection("formContext.data.attributes", attributes) }),
        ui: ui(view, controls),
        getAttribute: (which?: string | number) => which === undefined ? attributes() : typeof which === "number" ? attributes()[which] ?? null : view.data.attributes.get(which)?.api ?? null,
        getControl: (which?: string | number) => which === undefined ? controls() : typeof which === "number" ? controls()[which] ?? null
            : view.controls.find(each => each.name === which || (each.attribute?.column.logicalName === which && !view.controls.some(other => other.name === which)))?.api ?? view.headerControl(which),
    });
}

function data(view: FormView): object {
    return {
        getIsDirty: () => view.isDirty,
        isValid: () => view.controls.every(each => each.problems.length === 0),
        refresh: async (save?: boolean) => {
            if (save && !await view.save()) {
                return;
            }

            await view.refresh();
        },
        save: async (options?: { saveMode?: number }) => {
            if (!await view.save(options?.saveMode ?? 1)) {
                throw { errorCode: 0, message: "The row was not saved." };
            }
        },
        addOnLoad: (handler: (context: unknown) => unknown) => { view.loaded.add(handler); },
        removeOnLoad: (handler: (context: unknown) => unknown) => { view.loaded.delete(handler); },
    };
}

function entity(view: FormView, attributes: () => { getName(): string }[]): object {
    const reference = () => ({ id: view.data.id ? `{${view.data.id.toUpperCase()}}` : "", entityType: view.model.logicalName, name: view.name });
    return strict("formContext.data.entity", {
        attributes: collection("formContext.data.entity.attributes", attributes),
        getId: () => reference().id,
        getEntityName: () => view.model.logicalName,
        getEntityReference: reference,
        getPrimaryAttributeValue: () => view.name,
        getIsDirty: () => view.isDirty,
        isValid: () => view.controls.every(each => each.problems.length === 0),
        addOnSave: (handler: (context: unknown) => unknown) => { view.saving.add(handler); },
        removeOnSave: (handler: (context: unknown) => unknown) => { view.saving.delete(handler); },
        save: () => void view.save(),
    });
}

function ui(view: FormView, controls: () => { getName(): string }[]): object {
    const tabs = () => view.tabs.map(each => {
        if (Object.keys(each.api).length === 0) {
            each.api = tabApi(view, each);
        }

        return each.api as { getName(): string };
    });
    const item = ({ id, name }: { id: string; name: string }) => strict("formItem", { getName: () => name, getId: () => id, getLabel: () => name, navigate: () => void view.switchTo(id) });
    return strict("formContext.ui", {
        tabs: collection("formContext.ui.tabs", tabs),
        controls: collection("formContext.ui.controls", controls),
        quickForms: collection("formContext.ui.quickForms", () => controls().filter(each => (each as unknown as { getControlType(): string }).getControlType() === "quickform")),
        formSelector: strict("formContext.ui.formSelector", {
            getCurrentItem: () => item(view.layout),
            items: collection("formContext.ui.formSelector.items", () => view.others.map(item)),
        }),
        getFormType: () => view.type,
        setFormNotification: (text: string, level: string, id: string) => {
            view.setNotice(text, level, id);
            return true;
        },
        clearFormNotification: (id: string) => {
            view.clearNotice(id);
            return true;
        },
        refreshRibbon: () => void view.refreshCommands(),
        close: () => history.back(),
    });
}

function tabApi(view: FormView, each: TabView): object {
    const sections = () => each.sections.map(({ section }) => strict("section", {
        getName: () => section.name,
        getLabel: () => section.label,
        getVisible: () => section.visible,
        setVisible: (visible: boolean) => {
            section.visible = visible;
            view.drawTabs();
        },
        getParent: () => each.api,
    }));
    return strict("tab", {
        getName: () => each.tab.name,
        getLabel: () => each.tab.label,
        setLabel: (label: string) => {
            each.tab.label = label;
            view.drawTabs();
        },
        getVisible: () => each.tab.visible,
        setVisible: (visible: boolean) => {
            each.tab.visible = visible;
            view.drawTabs();
        },
        getDisplayState: () => view.isOpen(each) ? "expanded" : "collapsed",
        setDisplayState: (state: string) => {
            if (state === "expanded") {
                view.openTab(each.tab.name);
            }
        },
        setFocus: () => view.openTab(each.tab.name),
        addTabStateChange: (handler: (context: unknown) => unknown) => { each.stateChanged.add(handler); },
        removeTabStateChange: (handler: (context: unknown) => unknown) => { each.stateChanged.delete(handler); },
        sections: collection("tab.sections", sections),
        getParent: () => view.context,
    });
}
