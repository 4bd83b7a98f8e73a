import type { TableModel } from "../data/model.js";
import type { FormView } from "../forms/formview.js";
import type { Grid, RowReference } from "../lists/grid.js";
import { strict, collection } from "../xrm/strict.js";

/** Where a command bar stands and what its commands are for. */
export type BarContext =
    | { kind: "form"; table: TableModel; form: FormView }
    | { kind: "list"; table: TableModel; grid: Grid }
    | { kind: "subgrid"; table: TableModel; grid: Grid; parent: { table: string; id: string | undefined } };

/** The rows that commands act on: those selected in a list, the row of a form. */
export function rowsOf(context: BarContext): RowReference[] {
    if (context.kind !== "form") {
        return context.grid.selected;
    }

    const { form } = context;
    return form.data.id === undefined ? [] : [{ id: form.data.id, name: form.title, entityType: context.table.logicalName }];
}

/** What a CrmParameter of a command stands for. Source: RibbonCore.xsd, CrmParameterValueType. */
export function crmParameter(name: string, context: BarContext): unknown {
    const reference = (row: RowReference) => ({ Id: row.id, Name: row.name, TypeName: row.entityType, TypeCode: 0 });
    const rows = rowsOf(context);
    switch (name) {
        case "PrimaryControl":
            return context.kind === "form" ? context.form.context : gridControl(context);
        case "SelectedControl":
            return context.kind === "form" ? context.form.context : gridControl(context);
        case "PrimaryItemIds":
            return context.kind === "form" ? rows.map(row => row.id) : [];
        case "FirstPrimaryItemId":
            return context.kind === "form" ? rows[0]?.id ?? null : null;
        case "PrimaryEntityTypeName":
        case "SelectedEntityTypeName":
            return context.table.logicalName;
        case "SelectedControlSelectedItemCount":
            return rows.length;
        case "SelectedControlSelectedItemIds":
            return rows.map(row => row.id);
        case "SelectedControlSelectedItemReferences":
            return rows.map(reference);
        case "FirstSelectedItemId":
            return rows[0]?.id ?? null;
        case "SelectedControlAllItemIds":
            return context.kind === "form" ? [] : context.grid.shown.map(row => row.id);
        case "SelectedControlAllItemReferences":
            return context.kind === "form" ? [] : context.grid.shown.map(reference);
        case "SelectedControlAllItemCount":
            return context.kind === "form" ? 0 : context.grid.shown.length;
        case "OrgLcid":
        case "UserLcid":
            return 1033;
        default:
            throw new Error(`The app host has no CrmParameter ${name}.`);
    }
}

// The grid control that commands of lists are given.
function gridControl(context: Exclude<BarContext, { kind: "form" }>): object {
    const row = (each: RowReference) => strict("gridRow", {
        getName: () => each.id,
        data: strict("gridRow.data", { entity: strict("gridRow.data.entity", {
            getId: () => each.id, getEntityName: () => each.entityType, getPrimaryAttributeValue: () => each.name, getEntityReference: () => each,
        }) }),
    });
    return strict("gridControl", {
        refresh: () => void context.grid.refresh().then(() => context.grid.refreshCommands()),
        refreshRibbon: () => context.grid.refreshCommands(),
        getEntityName: () => context.table.logicalName,
        getGrid: () => strict("grid", {
            getSelectedRows: () => collection("selectedRows", () => context.grid.selected.map(row)),
            getRows: () => collection("rows", () => context.grid.shown.map(row)),
            getTotalRecordCount: () => context.grid.shown.length,
        }),
    });
}
