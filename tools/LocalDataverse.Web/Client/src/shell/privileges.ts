import { tableName, theApp } from "../data/server.js";

const depths = ["None", "Basic", "Local", "Deep", "Global"];

/** Whether the signed-in user has a privilege of a table at least that deep. */
export function has(table: string, kind: string, depth = "Basic"): boolean {
    const { user } = theApp();
    if (user.mayEverything) {
        return true;
    }

    const name = `prv${kind}${tableName(table).privilegeName ?? table}`.toLowerCase();
    return hasNamed(name, depth);
}

/** Whether the signed-in user has a privilege of a name, such as prvReadLead. */
export function hasNamed(privilege: string, depth = "Basic"): boolean {
    const { user } = theApp();
    return user.mayEverything === true || depths.indexOf(user.privileges?.[privilege.toLowerCase()] ?? "None") >= depths.indexOf(depth);
}
