/** The parts of the administration page. */
namespace Xl.Pages.Administration {
    const modes: [number, string][] = [[714500000, "off"], [714500001, "observe"], [714500002, "warn"], [714500003, "enforce"]];

    /** What a part asks the page for. */
    export interface Acts {
        /** Reads everything anew, after saying what was done. */
        done(said: string): Promise<void>;
        /** Runs an act that keeps its button from being pressed again; where it fails the page says why. */
        run(pressed: HTMLButtonElement, act: () => Promise<void>): void;
    }

    /** Whether the clock runs, with the times when it did not. */
    export function clockPart(clock: Clock, outages: Outage[]): HTMLElement {
        return section("admin.clock",
            el("p", { class: clock.isLate ? "xl-note xl-note-bad" : "xl-note xl-note-good", role: clock.isLate ? "alert" : undefined }, clock.isLate ? clock.message : text("admin.clock.runs")),
            el("p", {}, clock.lastRunOn ? text("admin.clock.lastRun", Format.dateTime(clock.lastRunOn)) : text("admin.clock.never")),
            outages.length > 0 ? table("admin.clock.outages", ["admin.clock.from", "admin.clock.until", "admin.clock.length"], outages.map((outage) => [
                Format.dateTime(outage.from), Format.dateTime(outage.until), Format.duration(outage.until.getTime() - outage.from.getTime())])) : null);
    }

    /** Installs what the product brings, and says what it found. */
    export function defaultsPart(acts: Acts): HTMLElement {
        const install = button(text("admin.defaults.install"), () => acts.run(install, async () => {
            const answer = await Api.send("POST", "xl_InstallDefaults", {});
            await acts.done(text("admin.defaults.done", Number(answer.Created), Number(answer.Kept)));
        }), { class: "xl-button xl-button-primary" });
        return section("admin.defaults", el("p", {}, text("admin.defaults.about")), install);
    }

    /** How far the rules of each scope go, and by which definition. */
    export function scopesPart(scopes: Scope[], acts: Acts): HTMLElement {
        return section("admin.scopes", ...(scopes.length === 0 ? [el("p", { class: "xl-note" }, text("admin.scopes.none"))] : scopes.map((scope) => scopeCard(scope, acts))));
    }

    function scopeCard(scope: Scope, acts: Acts): HTMLElement {
        const name = `mode-${scope.id}`;
        const choices = modes.map(([value, key]) => {
            const input = el("input", { type: "radio", name, value, checked: value === scope.mode });
            return { value, key, input, line: el("label", { class: "xl-choice" }, input, el("span", {}, el("strong", {}, text(`admin.mode.${key}`)), " ", el("span", { class: "xl-quiet" }, text(`admin.mode.${key}.about`)))) };
        });
        const save = button(text("admin.mode.save"), () => acts.run(save, async () => {
            const chosen = choices.find((choice) => choice.input.checked);
            if (!chosen || chosen.value === scope.mode) {
                Page.say(text("admin.mode.same", scope.name));
                return;
            }

            await Api.send("PATCH", `xl_scopes(${scope.id})`, { xl_rolloutmode: chosen.value }, { "If-Match": scope.etag });
            await acts.done(text("admin.mode.done", scope.name, text(`admin.mode.${chosen.key}`)));
        }));
        return el("fieldset", { class: "xl-card xl-ask" },
            el("legend", {}, scope.name === scope.code ? scope.name : text("admin.scope.name", scope.name, scope.code)),
            el("p", {}, scope.definition === "" ? text("admin.scope.noDefinition") : text("admin.scope.definition", scope.definition)),
            scope.next === "" ? null : el("p", { class: "xl-quiet" }, scope.next),
            el("div", { class: "xl-choices" }, ...choices.map((choice) => choice.line)),
            save);
    }

    /** The leads that could not be judged, with a button that tries them again. */
    export function failedPart(failed: FailedLead[], acts: Acts): HTMLElement {
        if (failed.length === 0) {
            return section("admin.failed", el("p", { class: "xl-note xl-note-good" }, text("admin.failed.none")));
        }

        const shown = failed.slice(0, most);
        const again = button(text("admin.failed.again"), () => acts.run(again, async () => {
            const answer = await Api.send("POST", "xl_ProcessDue", { LeadIds: shown.map((lead) => lead.id), PageSize: most });
            await acts.done(text("admin.failed.done", Number(answer.Processed), Number(answer.Changed)));
        }));
        return section("admin.failed",
            el("p", {}, failed.length > most ? text("admin.failed.many", most) : countText("admin.failed.count", failed.length)),
            table("admin.failed", ["admin.failed.lead", "admin.failed.status", "admin.failed.reason", "admin.failed.nextTry"], shown.map((lead) => [
                el("a", { href: `${clientUrl()}/main.aspx?etn=lead&pagetype=entityrecord&id=${lead.id}`, target: "_top" }, lead.name), lead.status, lead.reason,
                lead.nextTry ? Format.dateTime(lead.nextTry) : ""])),
            again);
    }

    /** Who takes no leads at present. */
    export function pausedPart(paused: PausedMember[]): HTMLElement {
        return section("admin.paused", paused.length === 0
            ? el("p", { class: "xl-note" }, text("admin.paused.none"))
            : table("admin.paused", ["admin.paused.person", "admin.paused.scope", "admin.paused.since"], paused.map((member) => [member.name, member.scope, member.since ? Format.dateTime(member.since) : ""])));
    }

    /** A part that could not be read: the others are shown all the same. */
    export function unreadPart(key: string, thrown: unknown): HTMLElement {
        return section(key, el("p", { class: "xl-note xl-note-bad", role: "alert" }, Api.failureOf(thrown).message));
    }

    function clientUrl(): string {
        return GetGlobalContext().getClientUrl();
    }

    function section(key: string, ...content: Content[]): HTMLElement {
        const id = key.replace(".", "-");
        return el("section", { class: "xl-card", "aria-labelledby": id }, el("h2", { id }, text(key)), ...content);
    }

    function table(key: string, heads: string[], rows: Content[][]): HTMLElement {
        return el("div", { class: "xl-scroll", tabindex: 0, role: "group", "aria-label": text(key) }, el("table", { class: "xl-table" },
            el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col" }, text(head))))),
            el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map((cell) => el("td", {}, cell)))))));
    }
}
