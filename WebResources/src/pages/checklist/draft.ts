/** What a person has chosen and typed for one item and not saved yet. */
namespace Xl.Pages.Checklist {
    /** The answer on its way to the server. */
    export interface Draft {
        item: string;

        /** The row of the catalogue for the item. */
        row: string | null;
        value: string;
        claimed: boolean;
        evidence: string;
        note: string;

        /** The day it was verified, as an input of type date writes it; empty for now. */
        day: string;

        /** The answers to the item that were known when the draft began; one that comes later is another person's. */
        seen: string[];

        /** Whether it was sent and nobody answered: then it may have arrived all the same. */
        wasLost: boolean;
    }

    const key = (leadId: string): string => `xl_checklist_${leadId}`;

    /** Keeps drafts over a reload of the page, in this tab of the browser alone; notes, which are confidential, are not kept. */
    export function keepDrafts(leadId: string, drafts: Iterable<Draft>): void {
        const kept = Array.from(drafts, (draft) => ({ ...draft, note: "" }));
        try {
            if (kept.length > 0) {
                sessionStorage.setItem(key(leadId), JSON.stringify(kept));
            } else {
                sessionStorage.removeItem(key(leadId));
            }
        } catch {
            // A browser that keeps nothing for pages: drafts live as long as the page.
        }
    }

    /** The drafts that were kept. */
    export function keptDrafts(leadId: string): Draft[] {
        try {
            return JSON.parse(sessionStorage.getItem(key(leadId)) ?? "[]") as Draft[];
        } catch {
            // Nothing was kept, or not by this version of the page.
            return [];
        }
    }

    /** Today as an input of type date writes it; the answer of today is one of now, and one of the future would not count yet. */
    export function today(): string {
        const now = new Date();
        return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
    }

    /** What the custom API takes. */
    export function toRequest(drafts: Draft[]): string {
        return JSON.stringify(drafts.map((draft) => ({
            item: draft.item,
            value: draft.value,
            source: draft.claimed ? "claimed" : "verified",
            evidence: draft.evidence.trim() || undefined,
            note: draft.note.trim() || undefined,
            on: draft.day && draft.day < today() ? new Date(`${draft.day}T12:00:00`).toISOString() : undefined,
        })));
    }

    /** Whether an answer in Dataverse is this draft, which arrived although nobody said so. */
    export function hasArrived(draft: Draft, given: Given, userId: string): boolean {
        return draft.wasLost && given.byId === userId && given.value === arrivesAs(draft) && given.evidence === draft.evidence.trim() && given.claimed === draft.claimed;
    }

    /** A claim of power to buy is kept as what it is: a claim. */
    function arrivesAs(draft: Draft): string {
        return draft.claimed && (draft.value === "decision_maker_verified" || draft.value === "champion_with_path") ? "decision_maker_claimed" : draft.value;
    }
}
