using System;
using System.Runtime.ExceptionServices;

namespace XrmLeads.LocalDataverse;

/// <summary>
/// Two requests at the same moment, as two servers of Dataverse run them on SQL Server with row versioning: each statement reads what is committed and what its own
/// transaction wrote; a row that is written is held to the end of the transaction, and so is a value of an alternate key; who writes it meanwhile waits, and goes on
/// with what was committed; of two that wait for each other the one that would close the circle fails. SQLite alone has one writer, and hides such races. Who
/// runs when is fixed by the points at which the requests pause, so that every run can be had again. For tests: it costs nothing where it is not used.
/// Sources: MicrosoftDocs/powerapps-docs developer/data-platform/scalable-customization-design; MicrosoftDocs/sql-docs, "Transaction locking and row versioning guide".
/// </summary>
public sealed class Interleaving : IDisposable
{
    /// <summary>The pause of a request that has none.</summary>
    public const int Never = int.MaxValue;

    private readonly Turns _turns = new();
    private readonly DataverseSnapshot _start;
    private readonly Side[] _sides;
    private readonly byte[] _origin = Guid.NewGuid().ToByteArray();

    /// <summary>Copies an organization twice; it is not touched itself.</summary>
    /// <param name="organization">The organization as the requests find it.</param>
    /// <param name="configure">Sets options of both copies, such as the clock; new rows get the same ids in every run by themselves, also when a request that was undone is sent again.</param>
    public Interleaving(Dataverse organization, Action<DataverseOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        _start = organization.TakeSnapshot();
        var locks = new RowLocks(_turns);
        _sides = [new Side(0, _turns, locks), new Side(1, _turns, locks)];
        (_sides[0].Other, _sides[1].Other) = (_sides[1], _sides[0]);
        for (var number = 0; number < 2; number++)
        {
            var side = _sides[number];
            side.Open(new Dataverse(_start, Options(number, configure)));

            // The first one takes an id of the rows as its origin: before the first run, so that all runs are alike.
            side.Dataverse.Engine.RequestIds.Next();
        }

        Restart();
    }

    /// <summary>The copy of the first request. Between two runs both copies say the same, and requests sent to one reach the other.</summary>
    public Dataverse First => _sides[0].Dataverse;

    /// <summary>The copy of the second request.</summary>
    public Dataverse Second => _sides[1].Dataverse;

    /// <summary>Makes all rows what they were at first, and the ids of new rows too. What plugins keep in their process stays.</summary>
    public void Restart()
    {
        foreach (var side in _sides)
        {
            side.Dataverse.Database.Restore(_start.Copy);
            side.Dataverse.Engine.Forget();
            side.GiveIdsAgain();
        }
    }

    /// <summary>
    /// Runs two requests. The first runs to its pause, then the second to its own, then the first to its end, then the second: so with no pause of the first they
    /// run one after the other.
    /// </summary>
    /// <param name="first">Sends the one request to the organization it is given.</param>
    /// <param name="second">Sends the other one.</param>
    /// <param name="pauseOfFirst">The point, from 1, before which the first lets the second run: a service call of a plugin or a commit. 0: the second begins.</param>
    /// <param name="pauseOfSecond">The same for the second.</param>
    /// <returns>What came of each.</returns>
    public (InterleavedResult First, InterleavedResult Second) Run(
        Action<Dataverse> first,
        Action<Dataverse> second,
        int pauseOfFirst = Never,
        int pauseOfSecond = Never)
    {
        var faults = _turns.Run([() => first(_sides[0].Dataverse), () => second(_sides[1].Dataverse)], [pauseOfFirst, pauseOfSecond]);
        return (Result(0, faults), Result(1, faults));
    }

    /// <summary>Frees the memory.</summary>
    public void Dispose()
    {
        _start.Dispose();
        foreach (var side in _sides)
        {
            side.Dispose();
        }
    }

    private InterleavedResult Result(int side, Exception?[] faults)
    {
        if (faults[side] is { } fault and not DataverseFaultException)
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        return new InterleavedResult(faults[side] as DataverseFaultException, _turns.Points(side), _turns.HasWaited(side));
    }

    private DataverseOptions Options(int side, Action<DataverseOptions>? configure)
    {
        var options = new DataverseOptions();
        configure?.Invoke(options);
        var before = options.BeforeServiceCall;
        options.BeforeServiceCall = call =>
        {
            _turns.Point(side);
            before?.Invoke(call);
        };
        options.Ids = () =>
        {
            var id = (byte[])_origin.Clone();
            BitConverter.TryWriteBytes(id, (_sides[side].NextId() * 2) + side);
            return new Guid(id);
        };
        return options;
    }
}
