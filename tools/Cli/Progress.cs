using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace XrmLeads.Cli;

/// <summary>Tells on standard error how far a long run has come: in place on a terminal, else as a line now and then.</summary>
internal sealed class Progress
{
    private readonly TextWriter _output;
    private readonly bool _inPlace;
    private readonly string _unit;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromSeconds(1);

    /// <param name="output">Where to tell it.</param>
    /// <param name="inPlace">Whether one line may be written over and over.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    internal Progress(TextWriter output, bool inPlace, string unit)
    {
        _output = output;
        _inPlace = inPlace;
        _unit = unit;
    }

    /// <summary>Tells it, if the last time was long enough ago.</summary>
    /// <param name="count">How many are done.</param>
    /// <param name="share">The share that is done, 0 to 1; null where the end is not known.</param>
    internal void Report(long count, double? share)
    {
        if (_clock.Elapsed >= _next)
        {
            _next = _clock.Elapsed + TimeSpan.FromSeconds(_inPlace ? 0.2 : 5);
            var percent = share is { } known ? string.Create(CultureInfo.InvariantCulture, $", {known:0 %}") : "";
            var text = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {_unit}{percent}");
            _output.Write(_inPlace ? $"\r{text}  " : text + Environment.NewLine);
        }
    }

    /// <summary>Says how long it took and leaves the line.</summary>
    /// <param name="count">How many were done.</param>
    internal void Finish(long count)
    {
        var seconds = Math.Max(_clock.Elapsed.TotalSeconds, 1e-9);
        var text = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {_unit} in {seconds:0.0} s, {count / seconds:N0} a second");
        _output.WriteLine(_inPlace ? $"\r{text}  " : text);
    }
}
