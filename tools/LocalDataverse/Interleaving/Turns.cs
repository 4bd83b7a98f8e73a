using System;
using System.Threading;
using System.Threading.Tasks;

namespace XrmLeads.LocalDataverse;

/// <summary>
/// Runs two requests on two threads of which only one runs at a time: the other takes over where the one comes to its pause, has to wait for a row, or is done. So
/// the same pauses always give the same run.
/// </summary>
internal sealed class Turns
{
    /// <summary>Longer than any request takes: what is not over by then waits for something that is no row.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim[] _turns = [new(0), new(0)];
    private readonly bool[] _isDone = [true, true];
    private readonly bool[] _isWaiting = new bool[2];
    private readonly bool[] _hasWaited = new bool[2];
    private readonly int[] _points = new int[2];
    private readonly int[] _pauses = new int[2];

    /// <summary>Points that a side has passed.</summary>
    internal int Points(int side) => _points[side];

    /// <summary>Whether a side had to wait for a row of the other.</summary>
    internal bool HasWaited(int side) => _hasWaited[side];

    /// <summary>Runs both.</summary>
    /// <param name="requests">What each side does.</param>
    /// <param name="pauses">The point, from 1, at which each side lets the other run; 0 for the first: the second begins.</param>
    /// <returns>What each side threw; null where it ended well.</returns>
    internal Exception?[] Run(Action[] requests, int[] pauses)
    {
        var faults = new Exception?[2];
        for (var side = 0; side < 2; side++)
        {
            (_isDone[side], _isWaiting[side], _hasWaited[side], _points[side], _pauses[side]) = (false, false, false, 0, pauses[side]);
        }

        Task Start(int side) => Task.Factory.StartNew(
            () =>
            {
                try
                {
                    Await(side);
                    requests[side]();
                }
                catch (Exception fault)
                {
                    faults[side] = fault;
                }
                finally
                {
                    End(side);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

        var both = new[] { Start(0), Start(1) };
        _turns[pauses[0] == 0 ? 1 : 0].Release();
        Task.WaitAll(both);
        return faults;
    }

    /// <summary>A side is about to do something that the other may see, or to see what the other did.</summary>
    internal void Point(int side)
    {
        if (!_isDone[side] && ++_points[side] == _pauses[side])
        {
            Pass(side);
        }
    }

    /// <summary>A side cannot go on before the other has ended its transaction.</summary>
    /// <exception cref="DataverseFaultException">The other waits for this one already.</exception>
    internal void WaitForOther(int side)
    {
        if (_isWaiting[Other(side)])
        {
            throw Faults.Deadlock();
        }

        _isWaiting[side] = _hasWaited[side] = true;
        Pass(side);
        _isWaiting[side] = false;
    }

    /// <summary>A side has ended its transaction: the other can go on when its turn comes.</summary>
    internal void Freed(int side) => _isWaiting[Other(side)] = false;

    private static int Other(int side) => 1 - side;

    private void Pass(int side)
    {
        if (!_isDone[Other(side)] && !_isWaiting[Other(side)])
        {
            _turns[Other(side)].Release();
            Await(side);
        }
    }

    private void Await(int side)
    {
        if (!_turns[side].Wait(LongestWait))
        {
            throw new TimeoutException("The other request came to no end: it waits for something that is no row.");
        }
    }

    private void End(int side)
    {
        _isDone[side] = true;
        if (!_isDone[Other(side)])
        {
            _turns[Other(side)].Release();
        }
    }
}
