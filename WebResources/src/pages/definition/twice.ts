/** Members that stand twice in the text, and the choice of the copy that counts. */
namespace Xl.Pages.Definition {
    /** A note on each member that stands twice, with a button for each copy; nothing where there is none. */
    export function twiceNote(sheet: Sheet): HTMLElement | null {
        const found = twiceIn(sheet.root);
        if (found.length === 0) {
            return null;
        }

        return el("section", { class: "xl-note xl-note-bad", "aria-label": text("editor.twice") }, el("h2", {}, text("editor.twice")), el("p", {}, text("editor.twice.about")),
            ...found.map(({ owner, name, path }) => {
                const of = textOf(owner, "label") || textOf(owner, "id") || pathText(path);
                const values = [...copiesOf(owner).filter(([other]) => other === name).map(([, value]) => value), owner[name]];
                return el("div", { class: "xl-row" }, el("span", {}, `${of}, ${name}`), ...sheet.isOpen ? values.map((value) => button(text("editor.twice.keep", typed(value)), () => {
                    putAt(sheet.root, [...path, name], value);
                    sheet.redraw(path);
                }, { "aria-label": `${text("editor.twice.keep", typed(value))}, ${of}, ${name}` })) : [el("span", {}, values.map(typed).join(", "))]);
            }));
    }
}
