/** What is other in two texts, in words. */
namespace Xl.Pages.Definition {
    /** A part that is other, new or gone; undefined stands for not there. */
    export interface Difference {
        where: string;
        before: Json | undefined;
        now: Json | undefined;
    }

    /** Members that belong to the version and not to what it says. */
    const ofVersion = ["$schema", "version"];

    /** All differences in the order of the text now; what stands in a list is known by its id. */
    export function differencesOf(before: JsonObject, now: JsonObject): Difference[] {
        const found: Difference[] = [];
        compareObjects(before, now, [], found, ofVersion);
        return found;
    }

    /** The differences as a table, or a sentence where there are none. */
    export function differenceTable(differences: Difference[], before = text("editor.differences.before"), now = text("editor.differences.now")): HTMLElement {
        if (differences.length === 0) {
            return el("p", {}, text("editor.differences.none"));
        }

        return el("div", { class: "xl-scroll", tabindex: 0, role: "region", "aria-label": text("editor.differences") }, el("table", { class: "xl-table" },
            el("thead", {}, el("tr", {}, el("th", { scope: "col" }, text("editor.differences.where")), el("th", { scope: "col" }, before), el("th", { scope: "col" }, now))),
            el("tbody", {}, ...differences.map((one) => el("tr", {}, el("th", { scope: "row" }, one.where), el("td", {}, words(one.before)), el("td", {}, words(one.now)))))));
    }

    function compareObjects(before: JsonObject, now: JsonObject, way: string[], found: Difference[], without: string[] = []): void {
        for (const name of new Set([...Object.keys(now), ...Object.keys(before)])) {
            if (!without.includes(name)) {
                compare(before[name], now[name], [...way, name], found);
            }
        }
    }

    function compare(before: Json | undefined, now: Json | undefined, way: string[], found: Difference[]): void {
        if (isObject(before) && isObject(now)) {
            compareObjects(before, now, way, found);
        } else if (Array.isArray(before) && Array.isArray(now) && [...before, ...now].every(isObject)) {
            compareLists(before as JsonObject[], now as JsonObject[], way, found);
        } else if (typed(before) !== typed(now)) {
            found.push({ where: way.filter((step) => !["dimensions", "groups", "criteria"].includes(step)).join(", "), before, now });
        }
    }

    function compareLists(before: JsonObject[], now: JsonObject[], way: string[], found: Difference[]): void {
        const keys = [...now, ...before].map(keyOf).filter((key, index, all) => all.indexOf(key) === index);
        if (keys.includes("")) {
            for (let index = 0; index < Math.max(before.length, now.length); index++) {
                compare(before[index], now[index], [...way, String(index + 1)], found);
            }

            return;
        }

        for (const key of keys) {
            const named = now.find((one) => keyOf(one) === key) ?? before.find((one) => keyOf(one) === key);
            compare(before.find((one) => keyOf(one) === key), now.find((one) => keyOf(one) === key), [...way, (named && textOf(named, "label")) || key], found);
        }
    }

    function keyOf(item: JsonObject): string {
        return textOf(item, "id") || textOf(item, "name");
    }

    function isObject(value: Json | undefined): value is JsonObject {
        return value !== null && typeof value === "object" && !Array.isArray(value);
    }

    function words(value: Json | undefined): string {
        return value === undefined ? text("editor.none") : typed(value);
    }
}
