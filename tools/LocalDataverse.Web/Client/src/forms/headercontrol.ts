import { strict } from "../xrm/strict.js";
import type { Attribute } from "./attribute.js";
import type { Cell } from "./layout.js";

/** A control of a form's header, as the client API has it under the name header_ with the column's: it shows a value and can be hidden. */
export function headerControl(cell: Cell, attribute: Attribute, redraw: () => void): object {
    return strict("headerControl", {
        getName: () => cell.control!.id,
        getControlType: () => "standard",
        getLabel: () => cell.label,
        getAttribute: () => attribute.api,
        getVisible: () => cell.visible,
        setVisible: (visible: boolean) => {
            cell.visible = visible;
            redraw();
        },
    });
}
