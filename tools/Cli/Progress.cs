using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace XrmLeads.Cli;

/// <summary>Tells on standard error how far a long run has come: as a bar in place on a terminal, else as a line now and then.</summary>
internal sealed class Progress
{
    private const int BarWidth = 12;

    private readonly TextWriter _output;
    private readonly bool _inPlace;
    private readonly string _unit;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromSeconds(1);
    private int _width;

    /// <param name="output">Where to tell it.</param>
    /// <param name="inPlace">Whether one line may be written over and over.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    internal Progress(TextWriter output, bool inPlace, string unit)
    {
        _output = output;
        _inPlace = inPlace;
        _unit = unit;
    }

    /// <summary>Tells it, if the last time was long enough ago: the count, the share, the speed and the time that is left.</summary>
    /// <param name="count">How many are done.</param>
    /// <param name="share">The share that is done, 0 to 1; null where the end is not known.</param>
    internal void Report(long count, double? share)
    {
        if (_clock.Elapsed >= _next)
        {
            _next = _clock.Elapsed + TimeSpan.FromSeconds(_inPlace ? 0.2 : 5);
            Write(Text(count, share, _clock.Elapsed.TotalSeconds, _inPlace));
        }
    }

    /// <summary>Says how long it took and leaves the line.</summary>
    /// <param name="count">How many were done.</param>
    internal void Finish(long count)
    {
        var seconds = Math.Max(_clock.Elapsed.TotalSeconds, 1e-9);
        Write(string.Create(CultureInfo.InvariantCulture, $"{count:N0} {_unit} in {seconds:0.0} s, {count / seconds:N0} a second"));
        if (_inPlace)
        {
            _output.WriteLine();
        }
    }

    /// <summary>How far a run has come.</summary>
    /// <param name="count">How many are done.</param>
    /// <param name="share">The share that is done; null where the end is not known.</param>
    /// <param name="seconds">How long it has run.</param>
    /// <param name="bar">Whether to draw the share.</param>
    internal string Text(long count, double? share, double seconds, bool bar)
    {
        var speed = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {_unit}, {count / seconds:N0} a second");
        if (share is not { } known)
        {
            return speed;
        }

        var left = known > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Math.Ceiling(seconds * (1 - known) / known):N0} s left") : "";
        var done = (int)(known * BarWidth);
        var drawn = bar ? new string('█', done) + new string('░', BarWidth - done) + " " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{drawn}{known:0 %}, {speed}{left}");
    }

    private void Write(string text)
    {
        if (_inPlace)
        {
            _output.Write("\r" + text.PadRight(_width));
            _width = text.Length;
        }
        else
        {
            _output.WriteLine(text);
        }
    }
}
