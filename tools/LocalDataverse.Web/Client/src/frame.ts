// Pages live by the clock of the organization: `try` stands in the past. And they have the look of the app. It is all that the host changes in a page.
(() => {
    document.documentElement.dataset.theme = localStorage.getItem("xrmleads-theme")
        ?? (matchMedia("(prefers-contrast: more)").matches ? "contrast" : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

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
