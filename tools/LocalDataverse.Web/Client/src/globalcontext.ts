// What Dataverse serves as ClientGlobalContext.js.aspx: GetGlobalContext for pages that are no part of a form.
(() => {
    const known = new Set(["getClientUrl"]);
    const context = { getClientUrl: () => location.origin };
    (globalThis as { GetGlobalContext?: unknown }).GetGlobalContext = () =>
        new Proxy(context, {
            get(target, member) {
                if (typeof member === "string" && !known.has(member)) {
                    throw new Error(`The app host's GetGlobalContext has no ${member}.`);
                }

                return Reflect.get(target, member);
            },
        });
})();
