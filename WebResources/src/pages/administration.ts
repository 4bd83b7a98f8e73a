/** What an administrator looks at: whether the clock runs, what failed, how far the rules go, and what the product brings. */
namespace Xl.Pages.Administration {
    Page.alone("admin.title", () => refresh());

    const acts: Acts = {
        done: async (said) => {
            await refresh();
            Page.say(said);
        },
        run: (pressed, act) => {
            if (pressed.getAttribute("aria-disabled") === "true") {
                return;
            }

            pressed.setAttribute("aria-disabled", "true");
            Page.tell("");
            Page.say(text("shared.working"));
            act().catch((thrown: unknown) => {
                Page.say("");
                Page.tell(Api.failureOf(thrown).message);
            }).finally(() => pressed.removeAttribute("aria-disabled"));
        },
    };

    async function refresh(): Promise<void> {
        const page = byId("page");
        page.setAttribute("aria-busy", "true");
        const [clock, failed, scopes, paused] = await Promise.all([
            part("admin.clock", async () => {
                // The outages are read after the clock was asked, not beside it: asking may itself write.
                const now = await readClock();
                return clockPart(now, await readOutages());
            }),
            part("admin.failed", async () => failedPart(await readFailed(), acts)),
            part("admin.scopes", async () => scopesPart(await readScopes(), acts)),
            part("admin.paused", async () => pausedPart(await readPaused())),
        ]);
        replace(page, el("h1", {}, text("admin.title")), clock, failed, scopes, defaultsPart(acts), paused);
        page.removeAttribute("aria-busy");
    }

    async function part(key: string, read: () => Promise<HTMLElement>): Promise<HTMLElement> {
        try {
            return await read();
        } catch (thrown) {
            return unreadPart(key, thrown);
        }
    }
}
