import { theApp } from "../data/server.js";
import type { FormModel, TableModel } from "../data/model.js";
import { plainId } from "../shell/address.js";
import { readLayout, type FormLayout } from "./layout.js";

/** The main form that the signed-in user gets, and those he may choose instead. */
export function chooseForm(model: TableModel, asked: string | undefined): { layout: FormLayout; others: FormModel[] } {
    const open = model.forms.filter(form => form.type === "main" && mayUse(form)).sort((one, other) => orderOf(one) - orderOf(other));
    const last = localStorage.getItem(`xrmleads-form-${model.logicalName}`);
    const form = open.find(each => each.id === asked) ?? open.find(each => each.id === last) ?? open[0];
    return form ? { layout: readLayout(form.id, form.name, form.xml), others: open } : { layout: plainLayout(model), others: [] };
}

// A form is for everyone or for roles, in an order; a fallback form is for those whom no other is for.
function mayUse(form: FormModel): boolean {
    const conditions = new DOMParser().parseFromString(form.xml, "text/xml").querySelector("DisplayConditions");
    const roles = [...(conditions?.querySelectorAll("Role") ?? [])].map(role => plainId(role.getAttribute("Id") ?? ""));
    const { user } = theApp();
    return roles.length === 0 || user.mayEverything === true || conditions?.getAttribute("FallbackForm") === "true" || user.roles.some(role => roles.includes(role.id));
}

function orderOf(form: FormModel): number {
    return Number(/<DisplayConditions[^>]*Order="(\d+)"/.exec(form.xml)?.[1] ?? 99);
}

// The small description of the standard tables has no forms: their columns are shown one below the other.
function plainLayout(model: TableModel): FormLayout {
    const classids: Record<string, string> = {
        Text: "4273EDBD-AC1D-40D3-9FB2-095C621B552D", Memo: "E0DECE4B-6FC8-4A8F-A065-082708572369", Integer: "C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F", Decimal: "C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E",
        Money: "533B9E00-756B-4312-95A0-DC888637AC78", Choice: "3EF39988-22BB-4F0B-BBBE-64B5A3748AEE", State: "3EF39988-22BB-4F0B-BBBE-64B5A3748AEE", Status: "5D68B988-0661-4DB2-BC3E-17598AD3BE6C",
        Boolean: "67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED", DateTime: "5B773807-9FB2-42DB-97C3-7A91EFF8ADFF", Lookup: "270BD3DB-D9AF-4782-9025-509E298DEC0A",
    };
    const rows = model.columns.filter(column => classids[column.type] !== undefined).map(column => [{
        label: column.displayName, showLabel: true, visible: true, colspan: 1, rowspan: 1,
        control: { id: column.logicalName, classid: classids[column.type]!, column: column.logicalName, disabled: !column.validForUpdate, parameters: null },
    }]);
    const section = { name: "columns", label: "Columns", showLabel: false, visible: true, columns: 2, rows };
    return { id: "", name: `${model.displayName} (of the app host)`, header: [], libraries: [], handlers: [], tabs: [{ name: "columns", label: "General", visible: true, handlers: [], columns: [{ width: "100%", sections: [section] }] }] };
}
