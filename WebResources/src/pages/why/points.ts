/** The tables of points with their bars. */
namespace Xl.Pages.Why {
    const limits = ["cap", "floor", "scale", "limit", "knockout"];

    /** What each dimension brings into the score: points, weight, contribution; the contributions add up to the score. */
    export function compositeOf(told: Lead.Judged): HTMLElement {
        const rows = told.explanation.dimensions.map((dimension) => {
            const weight = told.rules.weights[dimension.id];
            return el("tr", {},
                el("th", { scope: "row" }, dimension.label),
                el("td", { class: "xl-number" }, Format.number(dimension.points, 1)),
                el("td", { class: "xl-number" }, Format.percent(weight)),
                el("td", { class: "xl-number" }, Format.number(dimension.points * weight, 1)),
                el("td", { class: "xl-bar-cell" }, bar(dimension.points * weight, weight * 100)));
        });
        return el("section", { "aria-labelledby": "composite-name" },
            el("h2", { id: "composite-name" }, text("why.composite")),
            el("div", { class: "xl-scroll", tabindex: 0, role: "group", "aria-labelledby": "composite-name" }, el("table", { class: "xl-table" },
                el("thead", {}, el("tr", {}, head("why.dimension"), head("why.points", true), head("why.weight", true), head("why.contribution", true), el("td", {}))),
                el("tbody", {}, ...rows),
                el("tfoot", {}, el("tr", {}, el("th", { scope: "row", colspan: 3 }, text("why.score")), el("td", { class: "xl-number" }, el("strong", {}, Format.number(told.explanation.composite, 1))), el("td", {}))))));
    }

    /** What gave and took points in a dimension, the largest first; limits that cut something off come last. */
    export function dimensionOf(dimension: Lead.Dimension, rules: Lead.Rules): HTMLElement {
        const lines = dimension.lines.slice().sort((a, b) => Number(isLimit(a)) - Number(isLimit(b)) || Number(a.unknown ?? false) - Number(b.unknown ?? false) || Math.abs(b.points) - Math.abs(a.points));
        const most = Math.max(1, ...dimension.lines.map((line) => Math.abs(line.points)));
        const id = `dimension-${dimension.id}`;
        return el("details", { class: "xl-card xl-dimension", open: dimension.lines.some((line) => line.points !== 0) },
            el("summary", { id }, el("span", { class: "xl-dimension-name" }, dimension.label), " ", el("span", { class: "xl-quiet" }, text("why.pointsOf", Format.number(dimension.points, 1)))),
            lines.length === 0
                ? el("p", { class: "xl-quiet" }, text("why.nothing"))
                : el("ul", { class: "xl-lines", "aria-labelledby": id }, ...lines.map((line) => lineOf(line, most, rules, dimension))));
    }

    /** What is not known and what it would bring at most, the most first. */
    export function missingOf(explanation: Lead.Explanation): HTMLElement {
        const labels = new Map(explanation.dimensions.map((dimension): [string, string] => [dimension.id, dimension.label]));
        const most = Math.max(1, ...explanation.missing.map((missing) => missing.upTo));
        return el("section", { "aria-labelledby": "missing-name" },
            el("h2", { id: "missing-name" }, text("why.missing")),
            explanation.missing.length === 0
                ? el("p", { class: "xl-quiet" }, text("why.missing.none"))
                : el("ul", { class: "xl-lines" }, ...explanation.missing.map((missing) => el("li", {},
                    el("div", { class: "xl-line-text" }, el("strong", {}, missing.label), " ", el("span", { class: "xl-quiet" }, labels.get(missing.dimension) ?? missing.dimension)),
                    el("div", { class: "xl-line-points" }, text("why.upTo", Format.number(missing.upTo, 1))),
                    bar(missing.upTo, most, "open")))));
    }

    function lineOf(line: Lead.Line, most: number, rules: Lead.Rules, dimension: Lead.Dimension): HTMLElement {
        const cap = rules.groups.find((group) => group.dimension === dimension.id && group.label === line.group)?.cap;
        return el("li", {},
            el("div", { class: "xl-line-text" }, line.why, " ",
                el("span", { class: "xl-quiet" },
                    line.group ? text("why.group", line.group, cap === undefined ? "" : Format.number(cap)) : null),
                " ",
                isLimit(line) ? Lead.mark("late", text(`why.limit.${line.id}`)) : line.unknown ? Lead.mark("open", text("gate.Unknown")) : null),
            el("div", { class: "xl-line-points" }, Format.signed(line.points)),
            bar(line.points, most, isLimit(line) ? "open" : "good"));
    }

    function isLimit(line: Lead.Line): boolean {
        return limits.includes(line.id);
    }

    /** A bar beside a number that says the same, so it is hidden from those who listen. Less than nothing is drawn hatched. */
    function bar(value: number, most: number, kind: "good" | "open" = "good"): SVGSVGElement {
        const width = most > 0 ? Math.min(100, Math.abs(value) / most * 100) : 0;
        return svg("svg", { class: `xl-bar xl-bar-${value < 0 ? "bad" : kind}`, viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
            svg("rect", { class: "xl-bar-ground", width: 100, height: 8 }), svg("rect", { class: "xl-bar-value", width: width.toFixed(2), height: 8 }));
    }

    function head(key: string, isNumber = false): HTMLElement {
        return el("th", { scope: "col", class: isNumber ? "xl-number" : undefined }, text(key));
    }
}
