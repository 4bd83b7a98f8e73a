/** What columns and their choices are called in the org. */
namespace Xl.Pages.Definition {
    /** Names for columns of lead, their choices, and the items of the checklist. */
    export class Labels {
        private readonly columns = new Map<string, { label: string; choices: Map<string, string> }>();
        private readonly items = new Map<string, { label: string; values: Map<string, string> }>();

        private constructor() {
        }

        /** Reads the names of all columns that a text mentions; what the org cannot name keeps its logical name. */
        static async of(root: JsonObject): Promise<Labels> {
            const labels = new Labels();
            const names = Array.from(columnsOf(root));
            const own = names.filter((name) => !name.includes("."));
            const metadata = await Api.guarded(client()!.Utility.getEntityMetadata("lead", [...own, "xl_stage", "xl_verdict"]));
            for (const name of [...own, "xl_stage", "xl_verdict"]) {
                const column = metadata.Attributes.get(name) as unknown as { DisplayName?: string; OptionSet?: Record<string, { text: string; value: number }> } | null;
                if (column) {
                    labels.columns.set(name, {
                        label: column.DisplayName || name,
                        choices: new Map(Object.values(column.OptionSet ?? {}).map((option) => [String(option.value), option.text])),
                    });
                }
            }

            for (const column of listAt(root, ["columns"])) {
                labels.columns.set(textOf(column, "name"), {
                    label: textOf(column, "label") || textOf(column, "name"),
                    choices: new Map(listAt(column, ["choices"]).map((choice) => [String(choice.value), textOf(choice, "label")])),
                });
            }

            for (const item of listAt(root, ["items"])) {
                labels.items.set(textOf(item, "id"), {
                    label: textOf(item, "label"),
                    values: new Map(listAt(item, ["values"]).map((value) => [String(value.value), textOf(value, "label")])),
                });
            }

            return labels;
        }

        column(name: string): string {
            return this.columns.get(name)?.label ?? name;
        }

        choice(column: string, value: Json): string {
            return this.columns.get(column)?.choices.get(String(value)) ?? String(value);
        }

        item(id: string): string {
            return this.items.get(id)?.label ?? id;
        }

        answer(item: string, value: Json): string {
            return this.items.get(item)?.values.get(String(value)) ?? String(value);
        }
    }

    function columnsOf(part: Json, found = new Set<string>()): Set<string> {
        if (Array.isArray(part)) {
            part.forEach((item) => columnsOf(item, found));
        } else if (part !== null && typeof part === "object") {
            if (typeof part.kind === "string") {
                [part.column, ...(Array.isArray(part.columns) ? part.columns : [])].forEach((name) => typeof name === "string" && found.add(name));
            }

            Object.values(part).forEach((member) => columnsOf(member, found));
        }

        return found;
    }
}
