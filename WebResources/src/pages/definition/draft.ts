/** What a person typed and has not saved yet. */
namespace Xl.Pages.Definition {
    /** The changes to a version, by place; the version itself stays as it was read. */
    export class Draft {
        private readonly changes = new Map<string, { path: Path; value: Json }>();

        constructor(readonly version: Version) { }

        get isEmpty(): boolean {
            return this.changes.size === 0;
        }

        get count(): number {
            return this.changes.size;
        }

        /** The text with the changes. */
        get text(): Members {
            return [...this.changes.values()].reduce<Json>((all, change) => withValue(all, change.path, change.value), this.version.text) as Members;
        }

        /** What stands at a place now. */
        at(path: Path): Json | undefined {
            return this.changes.get(written(path))?.value ?? valueAt(this.version.text, path);
        }

        /** Takes a value; one that is as it was read is no change. */
        set(path: Path, value: Json): void {
            if (valueAt(this.version.text, path) === value) {
                this.changes.delete(written(path));
            } else {
                this.changes.set(written(path), { path, value });
            }
        }

        has(path: Path): boolean {
            return this.changes.has(written(path));
        }

        clear(): void {
            this.changes.clear();
        }

        /** The same changes to a version that was read anew; those that are there by now fall away. */
        onto(version: Version): Draft {
            const moved = new Draft(version);
            for (const { path, value } of this.changes.values()) {
                moved.set(path, value);
            }

            return moved;
        }

        /** The writes that store the changes: one for the version's own text, one for each criterion. */
        get writes(): Api.Write[] {
            let document: Json = this.version.document;
            const criteria = new Map<CriterionRow, { points?: number; settings: Json; changesSettings: boolean }>();
            for (const { path, value } of this.changes.values()) {
                const place = this.criterionOf(path);
                if (!place) {
                    document = withValue(document, path, value);
                    continue;
                }

                const change = criteria.get(place.row) ?? { settings: place.row.settings, changesSettings: false };
                if (place.rest.length === 1 && place.rest[0] === "points" && !("points" in place.row.settings)) {
                    change.points = value as number;
                } else {
                    change.settings = withValue(change.settings, place.rest, value);
                    change.changesSettings = true;
                }

                criteria.set(place.row, change);
            }

            const writes: Api.Write[] = [...criteria].map(([row, change]) => ({
                path: `xl_criterions(${row.id})`,
                etag: row.etag,
                body: { ...(change.points === undefined ? {} : { xl_points: change.points }), ...(change.changesSettings ? { xl_settings: JSON.stringify(change.settings) } : {}) },
            }));
            return document === this.version.document ? writes
                : [{ path: `xl_leaddefinitions(${this.version.id})`, etag: this.version.etag, body: { xl_document: JSON.stringify(document, undefined, 2) } }, ...writes];
        }

        /** The row of the criterion that a place is in, and the rest of the way within it. */
        private criterionOf(path: Path): { row: CriterionRow; rest: Path } | undefined {
            const [root, dimension, groups, group, criteria, criterion, ...rest] = path;
            if (root !== "dimensions" || groups !== "groups" || criteria !== "criteria") {
                return undefined;
            }

            const groupId = valueAt(this.version.text, [root, dimension, groups, group, "id"]);
            const code = valueAt(this.version.text, [root, dimension, groups, group, criteria, criterion, "id"]);
            const row = this.version.criteria.find((each) => each.dimension === dimension && each.group === groupId && each.code === code);
            if (!row) {
                throw new Error(text("editor.noRow", String(code)));
            }

            return { row, rest };
        }
    }
}
