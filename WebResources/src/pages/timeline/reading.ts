/** What happened to a lead, read from the rows that keep it. */
namespace Xl.Pages.Timeline {
    /** The kinds of things that happen, in the order of the filters. */
    export const kinds = ["stage", "handoff", "rejection", "nurture", "claim", "answer", "evaluation", "signal"] as const;

    /** One of the kinds. */
    export type Kind = typeof kinds[number];

    /** One thing that happened. */
    export interface Entry {
        kind: Kind;
        on: Date;
        title: string;
        details: string[];

        /** Of a change of stage: the stage that was left, and the one that was entered. */
        stage?: { from: string; to: string; minutes?: number };
    }

    const formatted = "@OData.Community.Display.V1.FormattedValue";

    /** How many rows of each kind are read, the latest. */
    const most = 200;

    interface Source {
        kind: Kind;
        table: string;
        set: string;
        on: string;
        columns: string;
        entriesOf: (row: Shown) => (Entry | undefined)[];
    }

    /** A row with its values as people read them. */
    class Shown {
        constructor(private readonly row: Record<string, unknown>, private readonly kind: Kind) {
        }

        /** The value as it is shown; empty for none. */
        value(column: string): string {
            const lookup = `_${column}_value`;
            return String(this.row[column + formatted] ?? this.row[lookup + formatted] ?? this.row[column] ?? "");
        }

        /** A number; undefined for none. */
        number(column: string): number | undefined {
            const value = this.row[column];
            return typeof value === "number" ? value : undefined;
        }

        /** A moment; undefined for none. */
        moment(column: string): Date | undefined {
            const value = this.row[column];
            return typeof value === "string" ? new Date(value) : undefined;
        }

        /** Whether a yes-or-no column says yes. */
        is(column: string): boolean {
            return this.row[column] === true;
        }

        /** An entry at a moment of the row; undefined where that moment is empty. */
        entry(column: string, title: string, ...details: string[]): Entry | undefined {
            const on = this.moment(column);
            return on ? { kind: this.kind, on, title, details: details.filter((detail) => detail !== "") } : undefined;
        }
    }

    const named = (key: string, value: string): string => value === "" ? "" : text(key, value);

    const sources: Source[] = [
        {
            kind: "stage", table: "xl_stagehistory", set: "xl_stagehistories", on: "xl_lefton",
            columns: "xl_from,xl_to,xl_lefton,xl_minutes,xl_reason,xl_subtype,xl_actorrole,_xl_actorid_value,xl_outsiderules",
            entriesOf: (row) => {
                const from = row.value("xl_from");
                const minutes = row.number("xl_minutes");
                const entry = row.entry("xl_lefton",
                    from === "" ? text("timeline.stage.first", row.value("xl_to")) : from === row.value("xl_to") ? text("timeline.stage.same", from) : text("timeline.stage", from, row.value("xl_to")),
                    row.value("xl_reason"),
                    text("timeline.by", [row.value("xl_actorrole"), row.value("xl_actorid")].filter((part) => part !== "").join(", ")),
                    row.value("xl_subtype"),
                    minutes === undefined ? "" : text("timeline.stage.stayed", from, Format.duration(minutes * 60000)),
                    row.is("xl_outsiderules") ? text("timeline.outsideRules") : "");
                return [entry ? { ...entry, stage: { from, to: row.value("xl_to"), minutes } } : undefined];
            },
        },
        {
            kind: "handoff", table: "xl_handoff", set: "xl_handoffs", on: "xl_handedoveron",
            columns: "xl_handedoveron,xl_acceptedon,xl_firstcontacton,xl_breachedon,xl_closedon,xl_status,xl_class,xl_hop,xl_why,xl_passedonreason,_xl_repid_value,_xl_teamid_value,xl_acceptdueon",
            entriesOf: (row) => {
                const holder = row.value("xl_repid") || row.value("xl_teamid");
                return [
                    row.entry("xl_handedoveron", text("timeline.handoff", holder), row.value("xl_why"), named("timeline.class", row.value("xl_class")),
                        row.moment("xl_acceptdueon") ? text("timeline.acceptDue", Format.dateTime(row.moment("xl_acceptdueon")!)) : ""),
                    row.entry("xl_acceptedon", text("timeline.accepted", holder)),
                    row.entry("xl_firstcontacton", text("timeline.contacted", holder)),
                    row.entry("xl_breachedon", text("timeline.breached", holder)),
                    row.entry("xl_closedon", text("timeline.handoffEnded", holder), row.value("xl_status"), row.value("xl_passedonreason")),
                ];
            },
        },
        {
            kind: "rejection", table: "xl_rejection", set: "xl_rejections", on: "xl_rejectedon",
            columns: "xl_rejectedon,xl_verifiedon,xl_outcome,xl_evidence,xl_comment,xl_finding,_xl_rejectionreasonid_value,_xl_rejectedbyid_value,_xl_verifierid_value",
            entriesOf: (row) => [
                row.entry("xl_rejectedon", text("timeline.rejected", row.value("xl_rejectionreasonid")), named("timeline.by", row.value("xl_rejectedbyid")), row.value("xl_evidence"), row.value("xl_comment"),
                    row.moment("xl_verifiedon") ? "" : row.value("xl_outcome")),
                row.entry("xl_verifiedon", text("timeline.judged", row.value("xl_outcome")), named("timeline.by", row.value("xl_verifierid")), row.value("xl_finding")),
            ],
        },
        {
            kind: "nurture", table: "xl_nurtureevent", set: "xl_nurtureevents", on: "xl_occurredon",
            columns: "xl_occurredon,xl_action,xl_reason,_xl_nurturetrackid_value",
            entriesOf: (row) => [row.entry("xl_occurredon", text("timeline.nurture", row.value("xl_action"), row.value("xl_nurturetrackid")), row.value("xl_reason"))],
        },
        {
            kind: "claim", table: "xl_claim", set: "xl_claims", on: "xl_claimedon",
            columns: "xl_claimedon,xl_endedon,xl_outcome,xl_minutes,_xl_qualifierid_value",
            entriesOf: (row) => [
                row.entry("xl_claimedon", text("timeline.claimed", row.value("xl_qualifierid"))),
                row.entry("xl_endedon", text("timeline.claimEnded", row.value("xl_qualifierid")), row.value("xl_outcome"),
                    row.number("xl_minutes") === undefined ? "" : Format.duration(row.number("xl_minutes")! * 60000)),
            ],
        },
        {
            kind: "answer", table: "xl_answer", set: "xl_answers", on: "xl_verifiedon",
            columns: "xl_verifiedon,xl_name,xl_source,xl_evidence,_xl_checklistitemid_value,_xl_verifiedbyid_value",
            entriesOf: (row) => [row.entry("xl_verifiedon", row.value("xl_name"), row.value("xl_source"), named("timeline.by", row.value("xl_verifiedbyid")), named("checklist.evidence.is", row.value("xl_evidence")))],
        },
        {
            kind: "evaluation", table: "xl_evaluation", set: "xl_evaluations", on: "xl_judgedon",
            columns: "xl_judgedon,xl_composite,xl_cell,xl_grade,xl_verdict,xl_scoringstatus,xl_scoringmessage,_xl_definitionid_value",
            entriesOf: (row) => [row.entry("xl_judgedon", row.value("xl_verdict") === "" ? row.value("xl_scoringstatus") : text("timeline.evaluation", row.value("xl_verdict")),
                row.number("xl_composite") === undefined ? "" : text("checklist.figures", row.value("xl_cell"), row.value("xl_grade"), Format.number(row.number("xl_composite")!, 1)),
                row.value("xl_definitionid"), row.value("xl_scoringmessage"))],
        },
        {
            kind: "signal", table: "xl_signal", set: "xl_signals", on: "xl_occurredon",
            columns: "xl_occurredon,xl_source,xl_evidence,_xl_signaltypeid_value",
            entriesOf: (row) => [row.entry("xl_occurredon", row.value("xl_signaltypeid"), named("timeline.source", row.value("xl_source")), named("checklist.evidence.is", row.value("xl_evidence")))],
        },
    ];

    /** Reads all that happened to a lead, the latest first. What the person may not read is named instead of being passed over. */
    export async function readEntries(leadId: string, labels: Map<string, string>): Promise<{ entries: Entry[]; missing: Kind[]; isCut: boolean }> {
        const entries: Entry[] = [];
        const missing: Kind[] = [];
        let isCut = false;
        await Promise.all(sources.map(async (source) => {
            try {
                const rows = await Api.rows(source.table, source.set, `$select=${source.columns}&$filter=_xl_leadid_value eq ${leadId}&$orderby=${source.on} desc&$top=${most}`);
                isCut = isCut || rows.length === most;
                for (const row of rows) {
                    // The last thing that a row tells came last; where moments are equal it stands above.
                    entries.push(...source.entriesOf(new Shown(row, source.kind)).filter((entry): entry is Entry => entry !== undefined).reverse());
                }
            } catch (thrown) {
                const failure = Api.failureOf(thrown);
                if (failure.reason !== "refused") {
                    throw failure;
                }

                missing.push(source.kind);
            }
        }));
        for (const entry of entries) {
            entry.title = labels.get(entry.title) ?? entry.title;
        }

        entries.sort((a, b) => b.on.getTime() - a.on.getTime() || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || followsOn(a, b));
        return { entries, missing, isCut };
    }

    /** Of two changes of stage at one moment the one that begins where the other ends is the later one. */
    function followsOn(a: Entry, b: Entry): number {
        if (!a.stage || !b.stage) {
            return 0;
        }

        return a.stage.from === b.stage.to && a.stage.from !== "" ? -1 : b.stage.from === a.stage.to && b.stage.from !== "" ? 1 : 0;
    }
}
