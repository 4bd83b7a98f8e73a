using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace XrmLeads.EndToEnd.Harness;

/// <summary>What goes wrong in a browser while a test looks on: errors of scripts, violations of the content security policy, requests that fail or are refused.</summary>
internal sealed class Watch
{
    private readonly List<string> _faults = [];
    private readonly List<Regex> _expected = [];
    private readonly HashSet<IRequest> _underWay = [];

    internal Watch(IBrowserContext context)
    {
        context.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text} ({message.Location})");
        context.WebError += (_, error) => Note(true, "script: " + error.Error);
        context.RequestFailed += (_, request) => Note(!IsAbandoned(request), $"failed: {request.Method} {request.Url} {request.Failure}");
        context.Request += (_, request) => Begin(request);
        context.RequestFinished += (_, request) => End(request);
        context.RequestFailed += (_, request) => End(request);
        context.Response += (_, response) => Note(response.Status >= 400, $"refused: {response.Status} {response.Request.Method} {response.Url}");
    }

    /// <summary>Says what a test brings about on purpose, as a pattern that the fault's line matches.</summary>
    internal void Expect(string pattern) => _expected.Add(new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    /// <summary>What went wrong and was not expected.</summary>
    internal IReadOnlyList<string> Faults()
    {
        lock (_faults)
        {
            return [.. _faults.Where(fault => !_expected.Exists(pattern => pattern.IsMatch(fault)))];
        }
    }

    /// <summary>Whether no request is under way.</summary>
    internal bool IsQuiet
    {
        get
        {
            lock (_faults)
            {
                return _underWay.Count == 0;
            }
        }
    }

    /// <summary>The requests that are under way, for people who read of a page that does not come to rest.</summary>
    internal string Waiting
    {
        get
        {
            lock (_faults)
            {
                return string.Join(' ', _underWay.Select(request => request.Url));
            }
        }
    }

    private void Begin(IRequest request)
    {
        lock (_faults)
        {
            _underWay.Add(request);
        }
    }

    private void End(IRequest request)
    {
        lock (_faults)
        {
            _underWay.Remove(request);
        }
    }

    private void Note(bool isFault, string fault)
    {
        if (isFault)
        {
            lock (_faults)
            {
                _faults.Add(fault);
            }
        }
    }

    /// <summary>A page that is left, or a dialog that closes, gives up what it still waits for.</summary>
    private static bool IsAbandoned(IRequest request) => request.Failure == "net::ERR_ABORTED";
}
