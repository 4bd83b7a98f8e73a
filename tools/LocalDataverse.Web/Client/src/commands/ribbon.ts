import { functionOf, loadLibrary } from "../xrm/libraries.js";
import { crmParameter, type BarContext } from "./context.js";
import { holds } from "./rules.js";

/** A command as the bar shows it. */
export interface Command {
    id: string;
    label: string;
    tip: string;
    /** The web resource of its image, or the name of an icon of the host. */
    image?: string;
    icon?: string;
    sequence: number;
    /** Whether it is shown now. */
    isShown(): Promise<boolean>;
    run(): Promise<void>;
}

const places: Record<BarContext["kind"], string> = { form: "Form", list: "HomepageGrid", subgrid: "SubGrid" };

/** The commands that the solutions add at the place of a bar, and the ids of standard ones that they hide. */
export function ribbonCommands(context: BarContext): { commands: Command[]; hidden: Set<string> } {
    const ribbons = [context.table.applicationRibbonXml, context.table.ribbonXml].filter(xml => xml !== null).map(xml => new DOMParser().parseFromString(xml, "text/xml"));
    const place = new RegExp(`^Mscrm\\.${places[context.kind]}\\.(${context.table.logicalName}|\\{!EntityLogicalName\\})\\.`, "i");
    return {
        commands: ribbons.flatMap(ribbon => [...ribbon.querySelectorAll("CustomAction")]
            .filter(action => place.test(action.getAttribute("Location") ?? ""))
            .flatMap(action => [...action.querySelectorAll("Button")].map(button => commandOf(ribbon, button, action, context)))),
        hidden: new Set(ribbons.flatMap(ribbon => [...ribbon.querySelectorAll("HideCustomAction")].map(hide => hide.getAttribute("Location") ?? ""))),
    };
}

function commandOf(ribbon: Document, button: Element, action: Element, context: BarContext): Command {
    const text = (name: string) => labelIn(ribbon, button.getAttribute(name) ?? "");
    const id = button.getAttribute("Command") ?? "";
    const definition = ribbon.querySelector(`CommandDefinition[Id="${CSS.escape(id)}"]`);
    if (!definition) {
        throw new Error(`The button ${button.getAttribute("Id")} names the command ${id}, which is not defined.`);
    }

    return {
        id,
        label: text("LabelText"),
        tip: text("ToolTipDescription") || text("ToolTipTitle"),
        image: button.getAttribute("ModernImage")?.replace("$webresource:", "") ?? undefined,
        sequence: Number(button.getAttribute("Sequence") ?? action.getAttribute("Sequence") ?? 0),
        isShown: () => holdsAll(ribbon, definition, context),
        run: async () => {
            for (const call of definition.querySelectorAll("Actions > JavaScriptFunction")) {
                await callFunction(call, context);
            }
        },
    };
}

/** Calls the function of a JavaScriptFunction or CustomRule element. */
export async function callFunction(call: Element, context: BarContext): Promise<unknown> {
    const library = (call.getAttribute("Library") ?? "").replace("$webresource:", "");
    for (const before of librariesBefore(call)) {
        await loadLibrary(before);
    }

    await loadLibrary(library);
    return functionOf(call.getAttribute("FunctionName") ?? "", library)(...[...call.children].map(parameter => valueOf(parameter, context)));
}

// A command may load other scripts first: by convention a function named isNaN of a library, the documented way to have several.
function librariesBefore(call: Element): string[] {
    const names: string[] = [];
    for (let each = call.previousElementSibling; each; each = each.previousElementSibling) {
        if (each.getAttribute("FunctionName") === "isNaN") {
            names.unshift((each.getAttribute("Library") ?? "").replace("$webresource:", ""));
        }
    }

    return names;
}

function valueOf(parameter: Element, context: BarContext): unknown {
    const value = parameter.getAttribute("Value") ?? "";
    switch (parameter.localName) {
        case "CrmParameter":
            return crmParameter(value, context);
        case "StringParameter":
            return value;
        case "BoolParameter":
            return value === "true";
        case "IntParameter":
        case "DecimalParameter":
            return Number(value);
        default:
            throw new Error(`The app host has no parameter ${parameter.localName} of commands.`);
    }
}

async function holdsAll(ribbon: Document, definition: Element, context: BarContext): Promise<boolean> {
    for (const kind of ["DisplayRule", "EnableRule"]) {
        for (const named of definition.querySelectorAll(`${kind}s > ${kind}`)) {
            const id = named.getAttribute("Id") ?? "";
            if (id.startsWith("Mscrm.")) {
                throw new Error(`The app host does not know the standard rule ${id}.`);
            }

            const rule = ribbon.querySelector(`RuleDefinitions ${kind}[Id="${CSS.escape(id)}"]`);
            if (!rule) {
                throw new Error(`The command ${definition.getAttribute("Id")} names the rule ${id}, which is not defined.`);
            }

            for (const condition of rule.children) {
                if (!await holds(condition, context)) {
                    return false;
                }
            }
        }
    }

    return true;
}

function labelIn(ribbon: Document, text: string): string {
    const mark = "$LocLabels:";
    if (!text.startsWith(mark)) {
        return text;
    }

    return ribbon.querySelector(`LocLabel[Id="${CSS.escape(text.slice(mark.length))}"] > Titles > Title`)?.getAttribute("description") ?? text;
}
