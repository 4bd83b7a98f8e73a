/** What the commands do: each opens its dialog for the record or the selected rows, and shows afterwards what has become of them. The ribbon calls each function alone, so this script needs no other. */
namespace Xl.Commands.Run {
    /** What a dialog is told. */
    interface Ticket {
        command: string;
        rows: { table: string; id: string; name: string }[];
    }

    /** A row as the ribbon hands it over. */
    interface Selected {
        Id: string;
        Name: string;
        TypeName: string;
    }

    /** The page that commands share. */
    const sharedPage = "xl_/html/dialogs/act.html";

    /** The commands with a page of their own. */
    const ownPages: Record<string, string> = {
        RejectLead: "xl_/html/dialogs/reject.html",
        LogContact: "xl_/html/dialogs/contact.html",
        RecordWhatHappened: "xl_/html/dialogs/happened.html",
    };

    const textsName = "xl_/loc/strings";

    /** Runs a command on the record of a form. What is typed on the form is saved first, so that the command sees it. */
    export async function onForm(form: Xrm.FormContext, command: string): Promise<void> {
        if (form.data.entity.getIsDirty()) {
            try {
                await form.data.save();
            } catch {
                // The form has said why it cannot be saved.
                return;
            }
        }

        const record = form.data.entity;
        await open({ command, rows: [{ table: record.getEntityName(), id: plainId(record.getId()), name: record.getPrimaryAttributeValue() ?? "" }] });
        forget();
        await form.data.refresh(false);
        form.ui.refreshRibbon();
    }

    /** Runs a command on the rows that are selected in a list. */
    export async function onList(list: Xrm.Controls.GridControl, selected: Selected[] | null, command: string): Promise<void> {
        await open({ command, rows: (selected ?? []).map((row) => ({ table: row.TypeName, id: plainId(row.Id), name: row.Name })) });
        forget();
        list.refresh();
    }

    /** Runs a command that is about the person and no record, such as a pause. */
    export async function forMe(list: Xrm.Controls.GridControl, command: string): Promise<void> {
        await open({ command, rows: [] });
        forget();
        list.refreshRibbon();
    }

    /** Takes the next lead from the qualification queue and opens it. */
    export async function takeNext(): Promise<void> {
        Xrm.Utility.showProgressIndicator(words("commands.TakeNext.running"));
        let taken: { LeadId: string; Message: string };
        try {
            const answer = await Xrm.WebApi.online.execute({
                getMetadata: () => ({ boundParameter: null, parameterTypes: {}, operationType: 0, operationName: "xl_TakeNext" }),
            });
            taken = await answer.json() as { LeadId: string; Message: string };
        } catch (thrown) {
            Xrm.Utility.closeProgressIndicator();
            await Xrm.Navigation.openErrorDialog({ message: (thrown as { message?: string }).message || words("shared.lost") });
            return;
        }

        Xrm.Utility.closeProgressIndicator();
        if (/^[0-]+$/.test(taken.LeadId)) {
            await Xrm.Navigation.openAlertDialog({ title: words("commands.TakeNext.title"), text: taken.Message });
            return;
        }

        await Xrm.Navigation.openForm({ entityName: "lead", entityId: taken.LeadId });
    }

    async function open(ticket: Ticket): Promise<void> {
        const page = ownPages[ticket.command] ?? sharedPage;
        await Xrm.Navigation.navigateTo(
            { pageType: "webresource", webresourceName: page, data: JSON.stringify(ticket) },
            { target: 2, position: 1, width: { value: 600, unit: "px" }, height: { value: page === sharedPage ? 460 : 680, unit: "px" }, title: words(`commands.${ticket.command}.title`) });
    }

    /** What the rules have read is out of date. Where none of them was asked, their script is not there. */
    function forget(): void {
        if (Commands.Rules) {
            Commands.Rules.forget();
        }
    }

    function words(key: string): string {
        return Xrm.Utility.getResourceString(textsName, key);
    }

    function plainId(id: string): string {
        return id.replace(/[{}]/g, "").toLowerCase();
    }
}
