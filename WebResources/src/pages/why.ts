/** Why the lead has its score: what each dimension contributes, what gave and took points, what is missing, the gates, and how the score went. */
namespace Xl.Pages.Why {
    let form: Xrm.FormContext;

    Page.onForm("why.title", async (context) => {
        form = context;
        await refresh();
    });

    async function refresh(): Promise<void> {
        const page = byId("page");
        const leadId = Api.plainId(form.data.entity.getId());
        page.setAttribute("aria-busy", "true");
        try {
            if (leadId === "") {
                replace(page, el("h1", {}, text("why.title")), el("p", { class: "xl-note" }, text("why.saveFirst")));
                return;
            }

            const [told, judgements] = await Promise.all([Lead.explain(leadId), readJudgements(leadId)]);
            Page.tell("");
            replace(page, el("h1", {}, text("why.title")),
                Lead.isJudged(told) ? el("div", {}, ...partsOf(told)) : el("p", { class: "xl-note xl-note-warn" }, told.message),
                trendOf(Lead.isJudged(told) ? withNow(judgements, told) : judgements));
        } catch (thrown) {
            Page.tell(Api.failureOf(thrown).message);
            byId("message").append(" ", button(text("shared.tryAgain"), () => Page.run(refresh)));
        } finally {
            page.removeAttribute("aria-busy");
        }
    }

    function partsOf(told: Lead.Judged): Content[] {
        const explanation = told.explanation;
        return [
            explanation.review ? el("p", { class: "xl-note xl-note-warn" }, explanation.review) : null,
            explanation.knockOut ? el("p", { class: "xl-note xl-note-bad" }, text("why.knockOut", explanation.knockOut)) : null,
            headOf(told),
            compositeOf(told),
            ...explanation.dimensions.map((dimension) => dimensionOf(dimension, told.rules)),
            missingOf(explanation),
            el("section", { "aria-labelledby": "gates-name" }, el("h2", { id: "gates-name" }, text("checklist.gates")), Lead.gateList(told)),
        ];
    }

    function headOf(told: Lead.Judged): HTMLElement {
        const explanation = told.explanation;
        const version = el("a", { href: "#definition" }, text("why.version", explanation.definition.name, explanation.definition.version));
        version.addEventListener("click", (event) => {
            event.preventDefault();
            Page.run(async () => {
                await Api.guarded(client()!.Navigation.openForm({ entityName: "xl_leaddefinition", entityId: told.version.id }));
            });
        });
        return el("div", { class: "xl-card xl-head" },
            el("div", { class: "xl-score" }, el("span", { class: "xl-quiet" }, text("why.score")), el("strong", {}, Format.number(explanation.composite, 1)), el("span", { class: "xl-quiet" }, text("why.of100"))),
            el("dl", { class: "xl-facts" },
                ...fact("why.verdict", Lead.verdictMark(explanation.verdict)),
                ...fact("why.cell", text("why.cell.value", explanation.cell, explanation.grade)),
                ...fact("why.mql", text(explanation.mql ? "shared.yes" : "shared.no")),
                ...fact("why.behaviour", Format.number(explanation.behaviour, 1)),
                ...fact("why.judgedBy", el("span", {}, version, told.status === "PreviewByDraft" ? ` ${text("why.draft")}` : null)),
                ...fact("why.judgedOn", Format.dateTime(new Date(explanation.judgedOn)))));
    }

    function fact(key: string, value: Content): HTMLElement[] {
        return [el("div", {}, el("dt", {}, text(key)), el("dd", {}, value))];
    }
}
