import { withPatience } from "../forms/handlers.js";
import { has, hasNamed } from "../shell/privileges.js";
import { rowsOf, type BarContext } from "./context.js";
import { mayOnRow } from "./rights.js";
import { callFunction } from "./ribbon.js";

type Test = (rule: Element, context: BarContext) => boolean | Promise<boolean>;

/**
 * The rules that the app host knows, by the names of their elements. Source: MicrosoftDocs/powerapps-docs developer/model-driven-apps/define-ribbon-enable-rules.md and
 * define-ribbon-display-rules.md.
 */
const tests: Record<string, Test> = {
    EntityPrivilegeRule: (rule, context) => has(nameOf(rule) || tableOf(rule, context), attribute(rule, "PrivilegeType"), attribute(rule, "PrivilegeDepth") || "Basic"),
    RecordPrivilegeRule: async (rule, context) => await mayOnRow(attribute(rule, "PrivilegeType"), context) ?? isTrue(attribute(rule, "Default")),
    MiscellaneousPrivilegeRule: rule => hasNamed(`prv${attribute(rule, "PrivilegeName")}`),
    FormStateRule: (rule, context) => context.kind === "form" && stateOf(context.form.type).includes(attribute(rule, "State")),
    ValueRule: (rule, context) => context.kind === "form" && String(valueOf(context, attribute(rule, "Field")) ?? "null") === attribute(rule, "Value"),
    SelectionCountRule: (rule, context) => {
        const count = rowsOf(context).length;
        return count >= Number(attribute(rule, "Minimum") || 0) && count <= Number(attribute(rule, "Maximum") || Infinity);
    },
    CustomRule: async (rule, context) => {
        const answer = await withPatience(callFunction(rule, context));
        // Dynamics takes a promise that is not kept in time for false.
        return answer === true;
    },
    OrRule: async (rule, context) => {
        for (const branch of rule.children) {
            if (await all(branch, context)) {
                return true;
            }
        }

        return false;
    },
    EntityRule: (rule, context) => nameOf(rule) === tableOf(rule, context),
    FormEntityContextRule: (rule, context) => context.kind !== "list" && nameOf(rule) === formTableOf(context),
    FormTypeRule: (rule, context) => context.kind !== "list" && attribute(rule, "Type") === "Main",
    HideForTabletExperienceRule: () => true,
    CrmOfflineAccessStateRule: rule => attribute(rule, "State") === "Online",
    CommandClientTypeRule: rule => attribute(rule, "Type") === "Refresh",
    CrmClientTypeRule: rule => attribute(rule, "Type") === "Web",
};

/** Whether a rule of a command holds at a place. */
export async function holds(rule: Element, context: BarContext): Promise<boolean> {
    const test = tests[rule.localName];
    if (!test) {
        throw new Error(`The app host has no rule ${rule.localName}.`);
    }

    const holdsNow = await test(rule, context);
    return isTrue(attribute(rule, "InvertResult")) ? !holdsNow : holdsNow;
}

async function all(branch: Element, context: BarContext): Promise<boolean> {
    for (const rule of branch.children) {
        if (!await holds(rule, context)) {
            return false;
        }
    }

    return true;
}

function attribute(rule: Element, name: string): string {
    return rule.getAttribute(name) ?? "";
}

function nameOf(rule: Element): string {
    return attribute(rule, "EntityName").toLowerCase();
}

function isTrue(text: string): boolean {
    return text === "true" || text === "1";
}

// A rule may be about the row of the form or about the rows of the list that stands on it.
function tableOf(rule: Element, context: BarContext): string {
    return attribute(rule, "AppliesTo") === "PrimaryEntity" ? formTableOf(context) : context.table.logicalName;
}

function formTableOf(context: BarContext): string {
    return context.kind === "subgrid" ? context.parent.table : context.table.logicalName;
}

function stateOf(type: number): string[] {
    return type === 1 ? ["Create"] : type === 2 ? ["Existing"] : ["ReadOnly", "Disabled"];
}

// A value rule sees the columns that the form has.
function valueOf(context: Extract<BarContext, { kind: "form" }>, column: string): unknown {
    const attributes = context.form.data.attributes;
    const value = attributes.has(column) ? attributes.get(column)!.value : context.form.data.row[column];
    return Array.isArray(value) && typeof value[0] === "object" ? value[0].id : value;
}
