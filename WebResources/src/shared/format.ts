/** How numbers, moments and lengths of time are written for a person. */
namespace Xl.Format {
    const minute = 60000;
    const hour = 60 * minute;
    const day = 24 * hour;

    /** A number with at most so many decimals. */
    export function number(value: number, decimals = 0): string {
        return new Intl.NumberFormat(undefined, { maximumFractionDigits: decimals }).format(value);
    }

    /** Points with their sign, as in a list of what gave and what took. */
    export function signed(value: number, decimals = 1): string {
        return new Intl.NumberFormat(undefined, { maximumFractionDigits: decimals, signDisplay: "exceptZero" } as Intl.NumberFormatOptions).format(value);
    }

    /** A share of one as percent. */
    export function percent(share: number): string {
        return new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 }).format(share);
    }

    /** A day in the reader's time zone. */
    export function date(moment: Date): string {
        return new Intl.DateTimeFormat(undefined, { dateStyle: "medium" } as Intl.DateTimeFormatOptions).format(moment);
    }

    /** A moment in the reader's time zone, to the minute. */
    export function dateTime(moment: Date): string {
        return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" } as Intl.DateTimeFormatOptions).format(moment);
    }

    /** The time of day in the reader's time zone, to the minute. */
    export function time(moment: Date): string {
        return new Intl.DateTimeFormat(undefined, { timeStyle: "short" } as Intl.DateTimeFormatOptions).format(moment);
    }

    /** A length of time in its two largest units: "2 d 4 h", "35 min"; less than a minute is said in words. */
    export function duration(milliseconds: number): string {
        const length = Math.abs(milliseconds);
        if (length < minute) {
            return text("shared.lessThanMinute");
        }

        const days = Math.floor(length / day);
        const hours = Math.floor((length % day) / hour);
        const minutes = Math.floor((length % hour) / minute);
        const parts: string[] = [];
        if (days > 0) {
            parts.push(text("shared.days", days));
        }

        if (hours > 0) {
            parts.push(text("shared.hours", hours));
        }

        if (minutes > 0 && days === 0) {
            parts.push(text("shared.minutes", minutes));
        }

        return parts.slice(0, 2).join(" ");
    }
}
