/** The page timeline on the lead's form. */
namespace Xl.Pages.Timeline {
    Page.onForm("timeline.title", async (form) => {
        const page = byId("page");
        replace(page, el("h1", {}, text("timeline.title")));
        page.dataset.lead = Api.plainId(form.data.entity.getId());
        page.removeAttribute("aria-busy");
    });
}
