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

    /** What is kept of a version, with the hash of the text that it came from; undefined where there is nothing. */
    export function kept(id: string): Text | undefined {
        const text = sessionStorage.getItem(keyOf(id));
        return text === null ? undefined : JSON.parse(text) as Text;
    }

    function keyOf(id: string): string {
        return `xl_definition_${id}`;
    }
}
