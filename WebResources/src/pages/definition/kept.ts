/** What is typed and not saved, kept for this window so that a page that is loaded anew has it again. */
namespace Xl.Pages.Definition {
    /** Keeps a text that came from the one with a hash. */
    export function keep(id: string, from: Text): void {
        sessionStorage.setItem(keyOf(id), JSON.stringify(from));
    }

    /** Forgets what is kept. */
    export function forget(id: string): void {
        sessionStorage.removeItem(keyOf(id));
    }

    /** What is kept of a text with a hash; undefined where there is nothing, or where the text is another by now. */
    export function kept(id: string, hash: string): string | undefined {
        const text = sessionStorage.getItem(keyOf(id));
        const from = text === null ? undefined : JSON.parse(text) as Text;
        return from?.hash === hash ? from.document : undefined;
    }

    function keyOf(id: string): string {
        return `xl_definition_${id}`;
    }
}
