import { api, send } from "../data/server.js";
import { deleteRow } from "../forms/record.js";
import { lookupObjects } from "../forms/lookupdialog.js";
import { has } from "../shell/privileges.js";
import { go, leave } from "../shell/router.js";
import { ask, tellFault } from "../xrm/dialogs.js";
import { quickCreate } from "../xrm/navigation.js";
import { rowsOf, type BarContext } from "./context.js";
import type { Command } from "./ribbon.js";

interface Standard {
    id: string;
    label: string;
    icon: string;
    on: BarContext["kind"][];
    tables?: string[];
    /** Comes after the commands of solutions. */
    isLate?: boolean;
    shown(context: BarContext): boolean;
    run(context: BarContext): Promise<void>;
}

/** What Dynamics itself offers, as far as this host does; ids are those that a solution may hide. */
const all: Standard[] = [
    { id: "Mscrm.Form.{table}.Save", label: "Save", icon: "save", on: ["form"], shown: c => mayWrite(c), run: async c => { await formOf(c).save(); } },
    {
        id: "Mscrm.Form.{table}.SaveAndClose", label: "Save & Close", icon: "back", on: ["form"], shown: c => mayWrite(c),
        run: async c => {
            if (await formOf(c).save(2)) {
                await leave({ pagetype: "entitylist", etn: c.table.logicalName });
            }
        },
    },
    { id: "Mscrm.Form.{table}.NewRecord", label: "New", icon: "add", on: ["form"], shown: c => has(c.table.logicalName, "Create"), run: c => go({ pagetype: "entityrecord", etn: c.table.logicalName }) },
    { id: "Mscrm.HomepageGrid.{table}.NewRecord", label: "New", icon: "add", on: ["list"], shown: c => has(c.table.logicalName, "Create"), run: c => go({ pagetype: "entityrecord", etn: c.table.logicalName }) },
    {
        id: "Mscrm.SubGrid.{table}.AddNewStandard", label: "New", icon: "add", on: ["subgrid"],
        shown: c => has(c.table.logicalName, "Create") && c.table.forms.some(form => form.type.toLowerCase() === "quickcreate"),
        run: async c => {
            if (c.kind === "subgrid") {
                await quickCreate.open!(c.table.logicalName, { createFromEntity: { entityType: c.parent.table, id: c.parent.id } });
                await c.grid.refresh();
            }
        },
    },
    { id: "Mscrm.Form.{table}.Refresh", label: "Refresh", icon: "refresh", on: ["form"], shown: c => formOf(c).data.id !== undefined, run: async c => { if (await formOf(c).canLeave()) { await formOf(c).refresh(); } } },
    { id: "Mscrm.HomepageGrid.{table}.Refresh", label: "Refresh", icon: "refresh", on: ["list"], shown: () => true, run: async c => { if (c.kind !== "form") { await c.grid.refresh(); } } },
    {
        id: "Mscrm.Form.lead.ConvertLeadQuick", label: "Qualify", icon: "right", on: ["form"], tables: ["lead"], shown: c => formOf(c).type === 2,
        run: async c => {
            if (await formOf(c).save()) {
                const response = await post(`leads(${formOf(c).data.id})/Microsoft.Dynamics.CRM.QualifyLead`, { CreateAccount: true, CreateContact: true, CreateOpportunity: true, Status: 3 });
                const made = (await response.json() as { value: Record<string, string>[] }).value.find(each => each["@odata.type"]?.endsWith(".opportunity"));
                if (made?.opportunityid) {
                    await go({ pagetype: "entityrecord", etn: "opportunity", id: made.opportunityid });
                } else {
                    await formOf(c).refresh();
                }
            }
        },
    },
    {
        id: "Mscrm.Form.lead.ConvertLeadDisqualifyQuick", isLate: true, label: "Disqualify", icon: "close", on: ["form"], tables: ["lead"], shown: c => formOf(c).type === 2,
        run: async c => {
            const reasons = c.table.states.find(state => state.value === 2)?.statuses ?? [];
            const reason = await ask("Disqualify", ["Choose a reason."], reasons.map(each => each.label));
            const chosen = reasons.find(each => each.label === reason);
            if (chosen) {
                await setState(c, 2, chosen.value);
            }
        },
    },
    { id: "Mscrm.Form.lead.ReactivateLead", label: "Reactivate", icon: "refresh", on: ["form"], tables: ["lead"], shown: c => formOf(c).data.isInactive, run: c => setState(c, 0, 1) },
    {
        id: "Mscrm.Form.{table}.Deactivate", isLate: true, label: "Deactivate", icon: "state", on: ["form"], shown: c => c.table.logicalName !== "lead" && !c.table.isActivity && c.table.states.length > 1 && formOf(c).type === 2 && has(c.table.logicalName, "Write"),
        run: c => setState(c, c.table.states[1]!.value, c.table.states[1]!.defaultStatus),
    },
    {
        id: "Mscrm.Form.{table}.Activate", label: "Activate", icon: "state", on: ["form"], shown: c => c.table.logicalName !== "lead" && formOf(c).data.isInactive && has(c.table.logicalName, "Write"),
        run: c => setState(c, c.table.states[0]!.value, c.table.states[0]!.defaultStatus),
    },
    {
        id: "Mscrm.Form.{table}.Assign", isLate: true, label: "Assign", icon: "person", on: ["form"], shown: c => formOf(c).data.id !== undefined && c.table.columns.some(each => each.logicalName === "ownerid") && has(c.table.logicalName, "Assign"),
        run: async c => {
            if (!await formOf(c).canLeave()) {
                return;
            }

            const [owner] = await lookupObjects({ entityTypes: ["systemuser", "team"] });
            if (owner) {
                await send(`${api}${c.table.setName}(${formOf(c).data.id})`, {
                    method: "PATCH", headers: { "Content-Type": "application/json", "If-Match": "*" },
                    body: JSON.stringify({ "ownerid@odata.bind": `/${owner.entityType === "team" ? "teams" : "systemusers"}(${owner.id.replace(/[{}]/g, "")})` }),
                });
                await formOf(c).refresh();
            }
        },
    },
    {
        id: "Mscrm.{place}.{table}.Delete", isLate: true, label: "Delete", icon: "delete", on: ["form", "list"], shown: c => rowsOf(c).length > 0 && has(c.table.logicalName, "Delete"),
        run: async c => {
            const rows = rowsOf(c);
            const text = rows.length === 1 ? `Do you want to delete ${rows[0]!.name}? This cannot be undone.` : `Do you want to delete ${rows.length} rows? This cannot be undone.`;
            if (await ask("Delete", [text], ["Delete", "Cancel"]) !== "Delete") {
                return;
            }

            for (const row of rows) {
                await deleteRow(c.table, row.id);
            }

            if (c.kind === "form") {
                await leave({ pagetype: "entitylist", etn: c.table.logicalName });
            } else {
                await c.grid.refresh();
            }
        },
    },
];

/** The standard commands at the place of a bar. */
export function standardCommands(context: BarContext): Command[] {
    return all.filter(each => each.on.includes(context.kind) && (!each.tables || each.tables.includes(context.table.logicalName))).map((each, at) => ({
        id: each.id.replace("{table}", context.table.logicalName).replace("{place}", context.kind === "form" ? "Form" : "HomepageGrid"),
        label: each.label,
        tip: "",
        icon: each.icon,
        // Those of solutions have sequences of their own, which lie between.
        sequence: each.isLate ? Number.MAX_SAFE_INTEGER : at - all.length,
        isShown: () => Promise.resolve(each.shown(context)),
        run: async () => {
            try {
                await each.run(context);
            } catch (fault) {
                await tellFault(fault);
            }
        },
    }));
}

function formOf(context: BarContext) {
    if (context.kind !== "form") {
        throw new Error("This command belongs to a form.");
    }

    return context.form;
}

function mayWrite(context: BarContext): boolean {
    const { type } = formOf(context);
    return type !== 3 && has(context.table.logicalName, type === 1 ? "Create" : "Write");
}

async function setState(context: BarContext, state: number, status: number): Promise<void> {
    // What was typed is saved or given up first, by whom it belongs to.
    if (!await formOf(context).canLeave()) {
        return;
    }

    await send(`${api}${context.table.setName}(${formOf(context).data.id})`, {
        method: "PATCH", headers: { "Content-Type": "application/json", "If-Match": "*" }, body: JSON.stringify({ statecode: state, statuscode: status }),
    });
    await formOf(context).refresh();
}

function post(address: string, body: object): Promise<Response> {
    return send(api + address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}
