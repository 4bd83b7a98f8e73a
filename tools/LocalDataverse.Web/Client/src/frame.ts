// What the host changes in a page: the clock, since pages live by that of the organization and `try` stands in the past, and the look, which follows the app's.
(() => {
    const look = () => localStorage.getItem("xrmleads-theme")
        ?? (matchMedia("(prefers-contrast: more)").matches ? "contrast" : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    document.documentElement.dataset.theme = look();
    addEventListener("storage", () => { document.documentElement.dataset.theme = look(); });


    const offset = Number(document.currentScript?.getAttribute("data-clock-offset") ?? 0);
    if (offset === 0) {
        return;
    }

    const Real = Date;
    class OrgDate extends Real {
        constructor(...parts: unknown[]) {
            super(...((parts.length === 0 ? [Real.now() + offset] : parts) as [number]));
        }

        static override now(): number {
            return Real.now() + offset;
        }
    }

    (globalThis as { Date: unknown }).Date = OrgDate;
})();
