/** Parts of the text that come and go. */
namespace Xl.Pages.Definition {
    /** A button that adds a part to a list of the text; nothing where the text cannot be changed. */
    export function addButton(sheet: Sheet, path: Path, label: string, of: string, make: () => Json): HTMLElement | null {
        return sheet.isOpen ? button(label, () => {
            const list = partAt(sheet.root, path);
            const longer = Array.isArray(list) ? list : [];
            longer.push(make());
            putAt(sheet.root, path, longer);
            sheet.redraw([...path, longer.length - 1]);
        }, of === "" ? {} : { "aria-label": `${label}, ${of}` }) : null;
    }

    /** A button that takes a part out of its list; nothing where the text cannot be changed. */
    export function removeButton(sheet: Sheet, path: Path, of: string): HTMLElement | null {
        return sheet.isOpen ? button(text("editor.remove"), () => {
            const list = partAt(sheet.root, path.slice(0, -1));
            if (Array.isArray(list)) {
                list.splice(Number(path[path.length - 1]), 1);
                sheet.redraw(path.slice(0, -1));
                Page.say(text("editor.removed", of));
            }
        }, { "aria-label": text("editor.removeOne", of) }) : null;
    }

    /** A part that can be folded away; it stays as a person left it when the text is drawn anew. */
    export function foldable(path: Path, look: string, ...summary: Content[]): HTMLDetailsElement {
        return el("details", { class: look, "data-part": pathText(path) }, el("summary", {}, ...summary));
    }

    /** An id that no object of a text has yet. */
    export function newId(root: Json, stem: string): string {
        const ids = new Set<string>();
        collect(root, ids);
        let count = 1;
        while (ids.has(`${stem}_${count}`)) {
            count++;
        }

        return `${stem}_${count}`;
    }

    function collect(part: Json, ids: Set<string>): void {
        if (part !== null && typeof part === "object") {
            if (!Array.isArray(part)) {
                ids.add(textOf(part, "id"));
            }

            Object.values(part).forEach((member: Json) => collect(member, ids));
        }
    }
}
