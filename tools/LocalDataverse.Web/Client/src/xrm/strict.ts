/**
 * An object of the documented client API that has only the members that the app host supports: reading any other one throws and names it, so that a script that needs
 * more fails here and not in silence.
 */
export function strict<T extends object>(name: string, members: T): T {
    return new Proxy(members, {
        get(target, member, receiver) {
            // Awaiting asks for "then", writing as JSON for "toJSON"; neither is a member of the client API.
            if (typeof member === "string" && !(member in target) && member !== "then" && member !== "toJSON") {
                throw new Error(`The app host has no ${name}.${member}.`);
            }

            return Reflect.get(target, member, receiver);
        },
    });
}

/** A collection of the client API: get without argument, by name, by number or by a test; forEach; getLength. */
export function collection<T extends { getName(): string }>(name: string, items: () => T[]): object {
    return strict(name, {
        get(which?: string | number | ((item: T, index: number) => boolean)): T | T[] | null {
            const all = items();
            return which === undefined ? all
                : typeof which === "function" ? all.filter(which)
                : typeof which === "number" ? all[which] ?? null
                : all.find(item => item.getName() === which) ?? null;
        },
        forEach(act: (item: T, index: number) => void): void {
            items().forEach(act);
        },
        getLength(): number {
            return items().length;
        },
    });
}
