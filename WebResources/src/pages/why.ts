/** The page why on the lead's form. */
namespace Xl.Pages.Why {
    Page.onForm("why.title", async (form) => {
        const page = byId("page");
        replace(page, el("h1", {}, text("why.title")));
        page.dataset.lead = Api.plainId(form.data.entity.getId());
        page.removeAttribute("aria-busy");
    });
}
