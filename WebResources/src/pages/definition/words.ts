/** Conditions of criteria in words. */
namespace Xl.Pages.Definition {
    /** The labels of choice columns of the lead, by column and value. */
    export type Labels = Map<string, Map<number, string>>;

    /** Reads the labels of the choice columns that criteria look at. */
    export async function readLabels(definition: Members): Promise<Labels> {
        const names = new Set(leaves(definition).filter((leaf) => leaf.path[leaf.path.length - 1] === "column" && typeof leaf.value === "string").map((leaf) => String(leaf.value)));
        const labels: Labels = new Map();
        const lead = names.size === 0 ? undefined : await client()?.Utility.getEntityMetadata("lead", Array.from(names));
        for (const name of Array.from(names)) {
            const options = lead?.Attributes.get(name)?.OptionSet as Record<string, { value: number; text: string }> | undefined;
            if (options) {
                labels.set(name, new Map(Object.values(options).map((option): [number, string] => [Number(option.value), option.text])));
            }
        }

        return labels;
    }

    /** What a criterion looks at. */
    export function conditionOf(criterion: Members): string {
        const kind = String(criterion.kind);
        const subject = String(criterion.signal ?? criterion.item ?? criterion.column ?? (Array.isArray(criterion.columns) ? criterion.columns.join(", ") : ""));
        return text("editor.condition", text(`editor.kind.${kind}`), subject);
    }

    /** The condition of one row of a criterion. */
    export function rowWords(criterion: Members, row: Members, labels: Labels): string {
        if (Array.isArray(row.values)) {
            const names = labels.get(String(criterion.column ?? ""));
            return row.values.map((value) => typeof value === "number" ? names?.get(value) ?? String(value) : String(value).replace(/_/g, " ")).join(", ");
        }

        if (row.from !== undefined && row.below !== undefined) {
            return text("editor.row.between", number(row.from), number(row.below));
        }

        if (row.from !== undefined || row.below !== undefined) {
            return row.from !== undefined ? text("editor.row.from", number(row.from)) : text("editor.row.below", number(row.below!));
        }

        const parts = Object.keys(row).filter((key) => key !== "points").map((key) => {
            const value = row[key];
            return Array.isArray(value) ? value.map((each) => String(each)).join(", ") : `${spelled([key])}: ${String(value)}`;
        });
        return parts.length === 0 ? text("editor.row.other") : parts.join("; ");
    }

    function number(value: Json): string {
        return typeof value === "number" ? Format.number(value, 4) : String(value);
    }
}
