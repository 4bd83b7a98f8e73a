/** The looks of the app; "contrast" is the host's own high contrast, beside the system's forced colours. */
export const themes = ["light", "dark", "contrast"] as const;

const key = "xrmleads-theme";

/** Puts on the look that was chosen last, or the system's. */
export function applyTheme(): void {
    const chosen = localStorage.getItem(key);
    document.documentElement.dataset.theme = chosen
        ?? (matchMedia("(prefers-contrast: more)").matches ? "contrast" : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

/** Chooses a look. */
export function chooseTheme(theme: string): void {
    localStorage.setItem(key, theme);
    applyTheme();
    for (const frame of document.querySelectorAll("iframe")) {
        frame.contentDocument?.documentElement.setAttribute("data-theme", theme);
    }
}
