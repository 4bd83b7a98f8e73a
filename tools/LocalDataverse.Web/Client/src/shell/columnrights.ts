import { theApp } from "../data/server.js";
import type { Column } from "../data/model.js";

/** What a user may do with a column, as attribute.getUserPrivilege of the client API has it. */
export interface ColumnRights {
    canRead: boolean;
    canUpdate: boolean;
    canCreate: boolean;
}

const all: ColumnRights = { canRead: true, canUpdate: true, canCreate: true };

/** What the signed-in user may do with a column: everything, unless it is secured and his profiles say otherwise. */
export function rightsOn(table: string, column: Column): ColumnRights {
    const { user } = theApp();
    if (!column.isSecured || user.mayEverything) {
        return all;
    }

    const given = (user.securedColumns ?? []).filter(each => each.table === table && each.column === column.logicalName);
    return { canRead: given.some(each => each.canRead), canUpdate: given.some(each => each.canUpdate), canCreate: given.some(each => each.canCreate) };
}
