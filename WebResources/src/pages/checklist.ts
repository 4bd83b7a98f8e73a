/** The page checklist on the lead's form. */
namespace Xl.Pages.Checklist {
    Page.onForm("checklist.title", async (form) => {
        const page = byId("page");
        replace(page, el("h1", {}, text("checklist.title")));
        page.dataset.lead = Api.plainId(form.data.entity.getId());
        page.removeAttribute("aria-busy");
    });
}
