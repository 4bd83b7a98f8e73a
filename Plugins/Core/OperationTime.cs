using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.Core;

/// <summary>The one source of time: the moment at which the operation was created, which a host may set to run a year of operations in a minute.</summary>
internal static class OperationTime
{
    /// <summary>
    /// The moment of an operation, UTC. Dataverse gives it without a kind; where it gives none, or one that is yet to come, the clock of the machine counts.
    /// </summary>
    internal static DateTime Of(IExecutionContext context)
    {
#pragma warning disable RS0030 // The one place that looks at a clock.
        var clock = DateTime.UtcNow;
#pragma warning restore RS0030
        var created = DateTime.SpecifyKind(context.OperationCreatedOn, DateTimeKind.Utc);
        return context.OperationCreatedOn == DateTime.MinValue || created > clock ? clock : created;
    }

    /// <summary>A moment as Dataverse stores it: UTC and in whole seconds, so that a value kept now equals the one read back later.</summary>
    internal static DateTime Stored(DateTime moment)
    {
        var utc = moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : DateTime.SpecifyKind(moment, DateTimeKind.Utc);
        return new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }
}
