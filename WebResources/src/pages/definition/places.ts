/** Where faults are shown: each field and each part of the page knows its way in the text. */
namespace Xl.Pages.Definition {
    /** A part of the page that can show faults. */
    export interface Place {
        label: string;
        show(sentences: string[]): void;
        focus(): void;
    }

    /** The places of a page by their ways. */
    export class Places {
        private readonly byPath = new Map<string, Place>();

        /** Adds a place; its parts may have places of their own. */
        add(path: Path, place: Place): void {
            this.byPath.set(pathText(path), place);
        }

        /** Shows all faults, each at the innermost place that it lies in; what lies in none is only in the list. */
        show(faults: Fault[]): { place: Place | undefined; sentence: string }[] {
            const found = faults.map((fault) => ({ place: this.placeOf(fault.path), sentence: `${fault.problem} ${fault.remedy}` }));
            for (const place of this.byPath.values()) {
                place.show(found.filter((one) => one.place === place).map((one) => one.sentence));
            }

            return found;
        }

        /** Gives the keyboard to the innermost place that a way lies in. */
        focus(path: Path): void {
            this.placeOf(pathText(path))?.focus();
        }

        private placeOf(path: string): Place | undefined {
            let way = path;
            while (way !== "") {
                const place = this.byPath.get(way);
                if (place) {
                    return place;
                }

                way = way.substring(0, Math.max(way.lastIndexOf("."), way.lastIndexOf("["), 0));
            }

            return undefined;
        }
    }

    /** A place for the faults of a part that is no field of its own. */
    export function partPlace(label: string, root: HTMLElement): Place & { faults: HTMLElement } {
        const faults = el("div", { class: "xl-fault", hidden: true });
        root.tabIndex = -1;
        return { label, faults, show: (sentences) => showFaults(faults, sentences), focus: () => reveal(root) };
    }

    /** Puts sentences into the place for faults of a part. */
    export function showFaults(owner: HTMLElement, sentences: string[]): void {
        owner.hidden = sentences.length === 0;
        replace(owner, ...sentences.map((sentence) => el("p", {}, sentence)));
    }

    /** Brings an element into sight, opens what it is hidden in, and gives it the keyboard. */
    export function reveal(element: HTMLElement): void {
        for (let owner = element.parentElement; owner; owner = owner.parentElement) {
            if (owner instanceof HTMLDetailsElement) {
                owner.open = true;
            }
        }

        element.focus();
        element.scrollIntoView({ block: "center" });
    }
}
