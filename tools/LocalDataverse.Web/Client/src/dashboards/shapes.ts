import { svg } from "../dom/el.js";

/** One category of a chart with the value of each series. */
export interface Bar {
    label: string;
    values: number[];
}

/** How charts are drawn, by the type that a visualization names. */
export const shapes: Record<string, (bars: Bar[]) => SVGElement> = {
    Column: columns,
    StackedColumn: columns,
    Bar: bars,
    StackedBar: bars,
    Funnel: funnel,
    Pie: rows => pie(rows, 0),
    Doughnut: rows => pie(rows, 48),
    Line: line,
    Area: line,
};

/** Colours that follow one another. */
export const colours = 6;

const width = 400;
const letter = 7;
const plotHeight = 190;
const top = 24;

interface Axis {
    left: number;
    step: number;
    height: number;
    parts: SVGElement[];
}

// Labels stand straight in up to two lines where they fit below their category, else they slant.
function axis(labels: string[]): Axis {
    const straight = (width - 16) / labels.length;
    const wrapped = labels.map(label => wrap(label, Math.floor((straight - 4) / letter)));
    const base = top + plotHeight;
    if (wrapped.every(lines => lines !== undefined)) {
        const parts = wrapped.flatMap((lines, at) => lines!.map((content, row) => text(8 + (at + 0.5) * straight, base + 18 + row * 15, content, "middle")));
        return { left: 8, step: straight, height: base + 40, parts: [baseline(8, base), ...parts] };
    }

    const shown = labels.map(label => short(label, 20));
    const longest = Math.max(...shown.map(label => label.length)) * letter;
    const left = Math.min(90, longest * 0.8);
    const step = (width - left - 8) / labels.length;
    const parts = shown.map((content, at) => {
        const [x, y] = [left + (at + 0.5) * step + 4, base + 16];
        return svg("text", { x, y, "text-anchor": "end", transform: `rotate(-35 ${x} ${y})` }, content);
    });
    return { left, step, height: base + 24 + longest * 0.58, parts: [baseline(left, base), ...parts] };
}

function columns(all: Bar[]): SVGElement {
    const { left, step, height, parts } = axis(all.map(bar => bar.label));
    const most = Math.max(1, ...all.map(total));
    const thick = Math.min(step * 0.7, 64);
    return frame(height, [...parts, ...all.flatMap((bar, at) => {
        const middle = left + (at + 0.5) * step;
        let y = top + plotHeight;
        return [
            ...bar.values.map((value, series) => {
                const size = value / most * (plotHeight - 8);
                y -= size;
                return svg("rect", { x: middle - thick / 2, y, width: thick, height: size, class: `series-${series % colours}` });
            }),
            ...(step > 20 ? [text(middle, y - 6, total(bar).toLocaleString("en-US"), "middle")] : []),
        ];
    })]);
}

function bars(all: Bar[]): SVGElement {
    const most = Math.max(1, ...all.map(total));
    const left = Math.min(200, 12 + Math.max(...all.map(bar => short(bar.label, 26).length)) * letter);
    const room = width - left - 60;
    return frame(all.length * 30 + 10, all.flatMap((bar, at) => {
        let x = left;
        return [
            text(left - 8, at * 30 + 23, short(bar.label, 26), "end"),
            ...bar.values.map((value, series) => {
                const size = value / most * room;
                x += size;
                return svg("rect", { x: x - size, y: at * 30 + 8, width: size, height: 20, class: `series-${series % colours}` });
            }),
            text(x + 6, at * 30 + 23, total(bar).toLocaleString("en-US"), "start"),
        ];
    }));
}

function funnel(all: Bar[]): SVGElement {
    const most = Math.max(1, ...all.map(total));
    const left = Math.min(200, 12 + Math.max(...all.map(bar => short(bar.label, 26).length)) * letter);
    const room = width - left - 60;
    return frame(all.length * 40 + 10, all.flatMap((bar, at) => {
        const size = Math.max(4, total(bar) / most * room);
        return [
            svg("rect", { x: left + (room - size) / 2, y: at * 40 + 6, width: size, height: 32, class: `series-${at % colours}` }),
            text(left - 8, at * 40 + 27, short(bar.label, 26), "end"),
            text(left + room + 8, at * 40 + 27, total(bar).toLocaleString("en-US"), "start"),
        ];
    }));
}

function pie(all: Bar[], hole: number): SVGElement {
    const sum = Math.max(1, all.reduce((sum, bar) => sum + total(bar), 0));
    let angle = -Math.PI / 2;
    const parts: SVGElement[] = [];
    all.forEach((bar, at) => {
        const share = total(bar) / sum;
        const end = angle + Math.max(0.0001, Math.min(0.9999, share)) * 2 * Math.PI;
        const [x1, y1, x2, y2] = [110 + 90 * Math.cos(angle), 110 + 90 * Math.sin(angle), 110 + 90 * Math.cos(end), 110 + 90 * Math.sin(end)];
        const tag = `${short(bar.label, 22)}: ${total(bar).toLocaleString("en-US")}`;
        parts.push(svg("path", { d: `M110 110L${x1} ${y1}A90 90 0 ${share > 0.5 ? 1 : 0} 1 ${x2} ${y2}Z`, class: `slice series-${at % colours}` }));
        parts.push(svg("rect", { x: 226, y: at * 24 + 12, width: 12, height: 12, class: `series-${at % colours}` }), text(246, at * 24 + 22, tag, "start"));
        angle = end;
    });
    if (hole > 0) {
        parts.push(svg("circle", { cx: 110, cy: 110, r: hole, class: "hole" }));
    }

    return frame(Math.max(220, all.length * 24 + 20), parts);
}

function line(all: Bar[]): SVGElement {
    const { left, step, height, parts } = axis(all.map(bar => bar.label));
    const most = Math.max(1, ...all.flatMap(bar => bar.values));
    const x = (at: number) => left + (at + 0.5) * step;
    const y = (value: number) => top + plotHeight - value / most * (plotHeight - 16);
    const series = all[0]?.values.map((_, each) =>
        svg("polyline", { class: `line-${each % colours}`, points: all.map((bar, at) => `${x(at)},${y(bar.values[each] ?? 0)}`).join(" ") })) ?? [];
    return frame(height, [
        ...parts,
        ...series,
        ...all.flatMap((bar, at) => bar.values.flatMap((value, each) => [
            svg("circle", { cx: x(at), cy: y(value), r: 4, class: `series-${each % colours}` }),
            ...(step > 20 ? [text(x(at), y(value) - 9, value.toLocaleString("en-US"), "middle")] : []),
        ])),
    ]);
}

function frame(height: number, parts: SVGElement[]): SVGElement {
    return svg("svg", { viewBox: `0 0 ${width} ${Math.ceil(height)}`, "aria-hidden": "true", focusable: "false" }, ...parts);
}

function baseline(left: number, y: number): SVGElement {
    return svg("line", { x1: left, y1: y, x2: width - 8, y2: y, class: "baseline" });
}

function text(x: number, y: number, content: string, anchor: string): SVGElement {
    return svg("text", { x, y, "text-anchor": anchor }, content);
}

/** The sum of a category's series. */
export function total(bar: Bar): number {
    return bar.values.reduce((sum, value) => sum + value, 0);
}

function wrap(label: string, most: number): string[] | undefined {
    const lines = [""];
    for (const word of label.split(" ")) {
        const joined = `${lines.at(-1)} ${word}`.trim();
        if (joined.length <= most) {
            lines[lines.length - 1] = joined;
        } else {
            lines.push(word);
        }
    }

    const used = lines.filter(each => each !== "");
    return used.length <= 2 && used.every(each => each.length <= most) ? used : undefined;
}

function short(content: string, most: number): string {
    return content.length > most ? `${content.slice(0, most - 1)}…` : content;
}
