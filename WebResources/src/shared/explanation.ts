/** What xl_ExplainLead tells of a lead. */
namespace Xl.Lead {
    /** How a gate stands. */
    export type GateState = "Met" | "NotMet" | "Unknown";

    /** One of the six gates with the reason why it stands as it does. */
    export interface Gate {
        id: string;
        label: string;
        state: GateState;
        why: string;
    }

    /** An answer that an item knows, and what it does to gates. */
    export interface ItemValue {
        value: string;
        label: string;
        met: string[];
        notMet: string[];
        evidence?: boolean;
    }

    /** Something that may be asked of a lead, and what is known of it. */
    export interface Item {
        item: string;
        label: string;

        /** The row of the catalogue, to which answers point, and how it says to ask; null where the org has none. */
        row: string | null;
        ask: string | null;
        help: string | null;
        validDays: number;
        gates: string[];
        dimensions: string[];
        values: ItemValue[];
        known: "Known" | "Asked" | "Expired" | "Open";
        value: string | null;
        from: "answer" | "column" | null;
        on: string | null;
        validUntil: string | null;
        question: { rank: number; bestAnswer: string; why: string } | null;
    }

    /** One line of a dimension: what gave or took points, or is not known. */
    export interface Line {
        id: string;
        group?: string;
        points: number;
        why: string;
        unknown?: boolean;
    }

    /** One of the four dimensions; its lines add up to its points. */
    export interface Dimension {
        id: string;
        label: string;
        points: number;
        lines: Line[];
    }

    /** Why a judgement came out as it did. */
    export interface Explanation {
        definition: { name: string; version: number; hash: string };
        judgedOn: string;
        verdict: "Qualified" | "NeedsVerification" | "NotQualified";
        mql: boolean;
        cell: string;
        grade: string;
        composite: number;
        behaviour: number;
        knockOut: string | null;
        review?: string;
        gates: Gate[];
        dimensions: Dimension[];
        missing: { label: string; dimension: string; upTo: number }[];
    }

    /** By which rules the parts of a judgement are joined. */
    export interface Rules {
        mandatory: string[];
        weights: Record<string, number>;
        groups: { dimension: string; label: string; cap: number }[];
    }

    /** A judgement with all that belongs to it. */
    export interface Judged {
        status: "Scored" | "PreviewByDraft";
        version: { id: string; number: number; scope: string; mode: "Observe" | "Warn" | "Enforce" };
        open: boolean;
        rules: Rules;
        checklist: Item[];
        explanation: Explanation;
    }

    /** Why there is no judgement, one sentence. */
    export interface Unjudged {
        status: "NoDefinition" | "Failed";
        message: string;
    }

    /** Asks the server how a lead stands now. */
    export async function explain(leadId: string): Promise<Judged | Unjudged> {
        const answer = await Api.ask("xl_ExplainLead", { table: "lead", id: leadId });
        return JSON.parse(String(answer.Explanation)) as Judged | Unjudged;
    }

    /** Whether there is a judgement. */
    export function isJudged(told: Judged | Unjudged): told is Judged {
        return told.status === "Scored" || told.status === "PreviewByDraft";
    }

    /** A sign with its word, never one without the other: Met, Not met, Unknown. */
    export function gateMark(state: GateState): HTMLElement {
        const kind = state === "Met" ? "good" : state === "NotMet" ? "bad" : "open";
        return mark(kind, text(`gate.${state}`));
    }

    /** The gates, each with its sign, its word and the reason. */
    export function gateList(told: Judged): HTMLElement {
        return el("ul", { class: "xl-gates", "aria-label": text("checklist.gates") }, ...told.explanation.gates.map((gate) => el("li", { class: "xl-card xl-gate" },
            el("div", { class: "xl-row" },
                el("strong", {}, `${gate.id} ${gate.label}`),
                gateMark(gate.state),
                told.rules.mandatory.includes(gate.id) ? null : el("span", { class: "xl-quiet" }, text("gate.advisory"))),
            el("p", { class: "xl-quiet" }, gate.why))));
    }

    /** The word for a verdict with its sign. */
    export function verdictMark(verdict: Explanation["verdict"]): HTMLElement {
        return mark(verdict === "Qualified" ? "good" : verdict === "NotQualified" ? "bad" : "open", text(`verdict.${verdict}`));
    }

    /** A sign drawn in the text's colour, with the word beside it. */
    export function mark(kind: "good" | "bad" | "open" | "late", word: string): HTMLElement {
        return el("span", { class: `xl-mark xl-mark-${kind}` }, sign(kind), word);
    }

    const paths: Record<string, string> = {
        good: "M4.5 8.3l2.4 2.4 4.6-5",
        bad: "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6",
        open: "M6 6.3c0-1.3.9-2.1 2-2.1s2 .8 2 1.9c0 1.5-2 1.6-2 3M8 11.6v.2",
        late: "M8 4.6V8l2.4 1.6",
    };

    function sign(kind: string): SVGSVGElement {
        return svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", focusable: "false" },
            svg("circle", { cx: 8, cy: 8, r: 7 }), svg("path", { d: paths[kind] }));
    }
}
