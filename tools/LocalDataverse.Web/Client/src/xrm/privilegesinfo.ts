import { theApp } from "../data/server.js";
import { strict } from "./strict.js";

const kinds = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];

/** userSettings.getSecurityRolePrivilegesInfo: the privileges of the signed-in user. The app host knows them by name and not by id, so the name is their key, and id and depth are not there. */
export async function securityRolePrivilegesInfo(): Promise<Record<string, object>> {
    const { user, tables } = theApp();
    const names = user.mayEverything
        ? tables.flatMap(table => kinds.map(kind => `prv${kind}${table.privilegeName ?? table.logicalName}`.toLowerCase()))
        : Object.keys(user.privileges ?? {});
    return Object.fromEntries(names.map(name => [name, strict("privilege", { privilegeName: name })]));
}
