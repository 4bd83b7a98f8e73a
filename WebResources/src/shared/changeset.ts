namespace Xl.Api {
    /** A change of one row. */
    export interface Write {
        /** The row in the Web API: set and id. */
        path: string;
        /** The version that was read; the change is refused where the row has another by now. */
        etag: string;
        body: Record<string, unknown>;
    }

    /** Stores several changes in one transaction, all or none: a change set in a batch. */
    export async function writeAll(writes: Write[]): Promise<void> {
        const context = client()?.Utility.getGlobalContext() ?? GetGlobalContext();
        const root = `${context.getClientUrl()}/api/data/v9.2/`;
        const [batch, set] = ["batch_xrmleads", "changeset_xrmleads"];
        const parts = writes.map((write, at) => [
            `--${set}`, "Content-Type: application/http", "Content-Transfer-Encoding: binary", `Content-ID: ${at + 1}`, "",
            `PATCH ${root}${write.path} HTTP/1.1`, "Content-Type: application/json; type=entry", `If-Match: ${write.etag}`, "", JSON.stringify(write.body), "",
        ].join("\r\n"));
        const body = [`--${batch}`, `Content-Type: multipart/mixed; boundary=${set}`, "", ...parts, `--${set}--`, "", `--${batch}--`, ""].join("\r\n");
        let answer: Response;
        let content: string;
        try {
            answer = await fetch(`${root}$batch`, {
                method: "POST",
                credentials: "same-origin",
                headers: { "Content-Type": `multipart/mixed; boundary=${batch}`, "OData-MaxVersion": "4.0", "OData-Version": "4.0", Accept: "application/json" },
                body,
            });
            content = await answer.text();
        } catch {
            throw new Failure("lost", text("shared.lost"));
        }

        // The answer of a change set that failed is one part with the status and the error of the change that did.
        const status = Number(/HTTP\/1\.1 (\d{3})/.exec(content)?.[1] ?? answer.status);
        if (!answer.ok || status >= 400) {
            const message = /"message"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(content)?.[1];
            throw new Failure(status === 412 ? "changed" : "refused", message ? String(JSON.parse(message)) : text("shared.refused", status));
        }
    }
}
