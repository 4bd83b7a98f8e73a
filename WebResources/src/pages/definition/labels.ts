/** What columns and their choices are called in the org. */
namespace Xl.Pages.Definition {
    /** Columns of lead that definitions read more often than others; they are suggested. */
    const usual = ["address1_country", "budgetstatus", "campaignid", "companyname", "decisionmaker", "donotemail", "donotphone", "emailaddress1", "industrycode", "initialcommunication", "jobtitle",
        "leadsourcecode", "mobilephone", "need", "numberofemployees", "purchaseprocess", "purchasetimeframe", "revenue", "telephone1", "websiteurl"];

    /** Names for columns of lead, their choices, and the items of the checklist. */
    export class Labels {
        private readonly columns = new Map<string, { label: string; choices: Map<string, string> }>();
        private readonly items = new Map<string, { label: string; values: Map<string, string> }>();

        private constructor(private readonly signalTypes: Option[]) {
        }

        /** Reads the names of all columns that a text mentions; what the org cannot name keeps its logical name. */
        static async of(root: JsonObject): Promise<Labels> {
            const names = [...usual, ...Array.from(columnsOf(root))];
            const own = names.filter((name, index) => !name.includes(".") && names.indexOf(name) === index);
            const [metadata, labels] = await Promise.all([
                Api.guarded(client()!.Utility.getEntityMetadata("lead", [...own, "xl_stage", "xl_verdict"])),
                readSignalTypes().then((types) => new Labels(types)),
            ]);
            for (const name of [...own, "xl_stage", "xl_verdict"]) {
                const column = metadata.Attributes.get(name) as unknown as { DisplayName?: string; OptionSet?: Record<string, { text: string; value: number }> } | null;
                if (column) {
                    labels.columns.set(name, {
                        label: column.DisplayName || name,
                        choices: new Map(Object.values(column.OptionSet ?? {}).map((option) => [String(option.value), option.text])),
                    });
                }
            }

            labels.read(root);
            return labels;
        }

        /** Reads the names that the text itself gives. */
        read(root: JsonObject): void {
            for (const column of listAt(root, ["columns"])) {
                this.columns.set(textOf(column, "name"), {
                    label: textOf(column, "label") || textOf(column, "name"),
                    choices: new Map(listAt(column, ["choices"]).map((choice) => [String(choice.value), textOf(choice, "label")])),
                });
            }

            for (const item of listAt(root, ["items"])) {
                this.items.set(textOf(item, "id"), {
                    label: textOf(item, "label"),
                    values: new Map(listAt(item, ["values"]).map((value) => [String(value.value), textOf(value, "label")])),
                });
            }
        }

        /** The columns that can be suggested. */
        get columnOptions(): Option[] {
            return Array.from(this.columns, ([value, column]) => ({ value, label: column.label }));
        }

        /** The types of signals of the org. */
        get signalOptions(): Option[] {
            return this.signalTypes;
        }

        /** The choices of a column; none where it has none that are known. */
        choices(column: string): Option[] {
            return Array.from(this.columns.get(column)?.choices ?? [], ([value, label]) => ({ value: Number(value), label }));
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
