/** What the administration page reads. */
namespace Xl.Pages.Administration {
    const formatted = "@OData.Community.Display.V1.FormattedValue";

    /** A scope with how far its rules go and the definition that is in force. */
    export interface Scope {
        id: string;
        name: string;
        code: string;
        mode: number;
        etag: string;
        definition: string;
        next: string;
    }

    /** A lead that could not be judged. */
    export interface FailedLead {
        id: string;
        name: string;
        status: string;
        reason: string;
        nextTry: Date | undefined;
    }

    /** How the clock is. */
    export interface Clock {
        isLate: boolean;
        message: string;
        lastRunOn: Date | undefined;
    }

    /** A time without a clock. */
    export interface Outage {
        from: Date;
        until: Date;
    }

    /** Somebody who takes no leads at present. */
    export interface PausedMember {
        name: string;
        scope: string;
        since: Date | undefined;
    }

    /** Rows shown at most of what may be many. */
    export const most = 50;

    const scoring = { noDefinition: 714500002, failed: 714500003 };
    const active = 714500002;

    /** The scopes by their names, each with the version that judges now and the one that will. */
    export async function readScopes(): Promise<Scope[]> {
        const [scopes, versions] = await Promise.all([
            Api.send("GET", "xl_scopes?$select=xl_name,xl_code,xl_rolloutmode&$filter=statecode eq 0&$orderby=xl_name"),
            Api.send("GET", `xl_leaddefinitions?$select=xl_name,xl_version,xl_effectivefrom,_xl_scopeid_value&$filter=xl_status eq ${active}&$orderby=xl_effectivefrom desc`),
        ]);
        const now = Date.now();
        return list(scopes).map((row) => {
            const own = list(versions).filter((version) => version._xl_scopeid_value === row.xl_scopeid);
            const inForce = own.find((version) => new Date(String(version.xl_effectivefrom)).getTime() <= now);
            const next = own.filter((version) => new Date(String(version.xl_effectivefrom)).getTime() > now).pop();
            return {
                id: String(row.xl_scopeid),
                name: String(row.xl_name ?? ""),
                code: String(row.xl_code ?? ""),
                mode: Number(row.xl_rolloutmode),
                etag: String(row["@odata.etag"] ?? ""),
                definition: inForce ? nameOf(inForce) : "",
                next: next ? text("admin.scope.next", nameOf(next), Format.dateTime(new Date(String(next.xl_effectivefrom)))) : "",
            };
        });
    }

    /** The leads that could not be judged, the newest first. */
    export async function readFailed(): Promise<FailedLead[]> {
        const answer = await Api.send("GET", "leads?$select=fullname,subject,xl_scoringstatus,xl_scoringmessage,xl_reevaluateon"
            + `&$filter=statecode eq 0 and (xl_scoringstatus eq ${scoring.failed} or xl_scoringstatus eq ${scoring.noDefinition})&$orderby=modifiedon desc&$top=${most + 1}`);
        return list(answer).map((row) => ({
            id: String(row.leadid),
            name: String(row.fullname ?? row.subject ?? "") || text("shared.noName"),
            status: String(row[`xl_scoringstatus${formatted}`] ?? ""),
            reason: String(row.xl_scoringmessage ?? ""),
            nextTry: momentOf(row.xl_reevaluateon),
        }));
    }

    /** What the clock says of itself; the administrators are told by the same call where it is late. */
    export async function readClock(): Promise<Clock> {
        const answer = await Api.send("POST", "xl_CheckClock", {});
        return { isLate: answer.IsLate === true, message: String(answer.Message ?? ""), lastRunOn: momentOf(answer.LastRunOn) };
    }

    /** The last times without a clock. */
    export async function readOutages(): Promise<Outage[]> {
        const answer = await Api.send("GET", "xl_outages?$select=xl_fromon,xl_untilon&$orderby=xl_untilon desc&$top=5");
        return list(answer).map((row) => ({ from: new Date(String(row.xl_fromon)), until: new Date(String(row.xl_untilon)) }));
    }

    /** Who takes no leads at present. */
    export async function readPaused(): Promise<PausedMember[]> {
        const answer = await Api.send("GET", "xl_routingmembers?$select=xl_name,xl_pausedon,_xl_userid_value,_xl_scopeid_value&$filter=xl_paused eq true and statecode eq 0&$orderby=xl_pausedon desc");
        return list(answer).map((row) => ({
            name: String(row[`_xl_userid_value${formatted}`] ?? row.xl_name ?? ""),
            scope: String(row[`_xl_scopeid_value${formatted}`] ?? ""),
            since: momentOf(row.xl_pausedon),
        }));
    }

    function nameOf(version: Record<string, unknown>): string {
        return text("admin.scope.version", String(version.xl_name ?? ""), Number(version.xl_version));
    }

    function momentOf(value: unknown): Date | undefined {
        return typeof value === "string" && !value.startsWith("0001") ? new Date(value) : undefined;
    }

    function list(answer: Record<string, unknown>): Record<string, unknown>[] {
        return (answer.value ?? []) as Record<string, unknown>[];
    }
}
