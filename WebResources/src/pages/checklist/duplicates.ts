/** Other open leads with the same e-mail address, which may be the same person. */
namespace Xl.Pages.Checklist {
    const notice = "xl_duplicates";

    /** How many of them are named. */
    const most = 5;

    /** Looks for them and says so with links, and on the form without; empty where there are none. */
    export async function duplicatesOf(form: Xrm.FormContext, leadId: string): Promise<HTMLElement | null> {
        const email: unknown = form.getAttribute<Xrm.Attributes.Attribute>("emailaddress1")?.getValue();
        form.ui.clearFormNotification(notice);
        if (typeof email !== "string" || email.trim() === "") {
            return null;
        }

        const filter = `emailaddress1 eq '${encodeURIComponent(email.trim().replace(/'/g, "''"))}' and statecode eq 0 and leadid ne ${leadId}`;
        const rows = await Api.rows("lead", "leads", `$select=fullname,companyname&$filter=${filter}&$orderby=createdon desc&$top=${most + 1}`);
        if (rows.length === 0) {
            return null;
        }

        const message = rows.length > most ? text("checklist.duplicates.more", most) : countText("checklist.duplicates", rows.length);
        form.ui.setFormNotification(message, "INFO", notice);
        return el("div", { class: "xl-note xl-note-warn" }, el("p", {}, message), el("ul", {}, ...rows.slice(0, most).map((row) => el("li", {}, linkTo(row)))));
    }

    function linkTo(row: Record<string, unknown>): HTMLElement {
        const name = [row.fullname, row.companyname].filter((part) => typeof part === "string" && part !== "").join(", ") || text("checklist.unnamed");
        const link = el("a", { href: "#duplicate" }, name);
        link.addEventListener("click", (event) => {
            event.preventDefault();
            Page.run(async () => {
                await Api.guarded(client()!.Navigation.openForm({ entityName: "lead", entityId: String(row.leadid) }));
            });
        });
        return link;
    }
}
