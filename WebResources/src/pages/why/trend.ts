/** How the score went from one judgement that is kept to the next. */
namespace Xl.Pages.Why {
    /** A judgement that is kept because something changed with it. */
    export interface Judgement {
        on: Date;
        composite: number;
        verdict: string;
        cell: string;
        version: string;
    }

    const formatted = "@OData.Community.Display.V1.FormattedValue";
    const width = 600;
    const height = 160;
    const edge = { left: 32, right: 8, top: 8, bottom: 24 };

    /** Reads the kept judgements of a lead, the earliest first. */
    export async function readJudgements(leadId: string): Promise<Judgement[]> {
        const rows = await Api.rows("xl_evaluation", "xl_evaluations",
            `$select=xl_judgedon,xl_composite,xl_verdict,xl_cell,_xl_definitionid_value&$filter=_xl_leadid_value eq ${leadId}&$orderby=xl_judgedon desc&$top=100`);
        return rows.filter((row) => typeof row.xl_composite === "number").map((row) => ({
            on: new Date(String(row.xl_judgedon)),
            composite: Number(row.xl_composite),
            verdict: String(row[`xl_verdict${formatted}`] ?? ""),
            cell: String(row.xl_cell ?? ""),
            version: String(row[`_xl_definitionid_value${formatted}`] ?? ""),
        })).reverse();
    }

    /** The kept judgements with how the lead stands now, which decay may have moved since. */
    export function withNow(judgements: Judgement[], told: Lead.Judged): Judgement[] {
        const now = told.explanation;
        return [...judgements, {
            on: new Date(now.judgedOn), composite: now.composite, verdict: text(`verdict.${now.verdict}`), cell: now.cell, version: text("why.version", now.definition.name, now.definition.version),
        }];
    }

    /** The line of the score, with the same as a table for those who do not see it. */
    export function trendOf(judgements: Judgement[]): HTMLElement {
        return el("section", { "aria-labelledby": "trend-name" },
            el("h2", { id: "trend-name" }, text("why.trend")),
            judgements.length < 2 ? el("p", { class: "xl-quiet" }, text("why.trend.short")) : drawing(judgements),
            judgements.length === 0 ? null : el("details", { class: "xl-details" }, el("summary", {}, text("why.trend.table")), table(judgements)));
    }

    function drawing(judgements: Judgement[]): HTMLElement {
        const first = judgements[0].on.getTime();
        const last = judgements[judgements.length - 1].on.getTime();
        const x = (on: Date): number => edge.left + (width - edge.left - edge.right) * (last > first ? (on.getTime() - first) / (last - first) : 1);
        const y = (value: number): number => height - edge.bottom - (height - edge.top - edge.bottom) * Math.max(0, Math.min(100, value)) / 100;
        const steps = judgements.map((one, i) => i === 0 ? `M${x(one.on).toFixed(1)} ${y(one.composite).toFixed(1)}` : `H${x(one.on).toFixed(1)}V${y(one.composite).toFixed(1)}`).join("");
        const label = text("why.trend.label", Format.date(judgements[0].on), Format.number(judgements[0].composite, 1),
            Format.date(judgements[judgements.length - 1].on), Format.number(judgements[judgements.length - 1].composite, 1));
        return el("div", { class: "xl-scroll xl-trend", tabindex: 0, role: "group", "aria-labelledby": "trend-name" }, svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label },
            ...[0, 50, 100].map((value) => svg("g", { class: "xl-trend-grid" },
                svg("line", { x1: edge.left, x2: width - edge.right, y1: y(value), y2: y(value) }),
                svg("text", { x: edge.left - 6, y: y(value) + 4, "text-anchor": "end" }, String(value)))),
            svg("path", { class: "xl-trend-line", d: steps }),
            ...judgements.map((one) => svg("circle", { class: "xl-trend-point", cx: x(one.on), cy: y(one.composite), r: 3.5 },
                svg("title", {}, `${Format.dateTime(one.on)}: ${Format.number(one.composite, 1)}, ${one.verdict}`))),
            svg("text", { class: "xl-trend-day", x: edge.left, y: height - 6 }, Format.date(judgements[0].on)),
            svg("text", { class: "xl-trend-day", x: width - edge.right, y: height - 6, "text-anchor": "end" }, Format.date(judgements[judgements.length - 1].on))));
    }

    function table(judgements: Judgement[]): HTMLElement {
        const columns = ["why.judgedOn", "why.score", "why.cell.short", "why.verdict", "why.judgedBy"];
        return el("div", { class: "xl-scroll", tabindex: 0, role: "group", "aria-labelledby": "trend-name" }, el("table", { class: "xl-table" },
            el("thead", {}, el("tr", {}, ...columns.map((key) => el("th", { scope: "col" }, text(key))))),
            el("tbody", {}, ...judgements.slice().reverse().map((one) => el("tr", {},
                el("td", {}, Format.dateTime(one.on)), el("td", { class: "xl-number" }, Format.number(one.composite, 1)), el("td", {}, one.cell), el("td", {}, one.verdict), el("td", {}, one.version))))));
    }
}
