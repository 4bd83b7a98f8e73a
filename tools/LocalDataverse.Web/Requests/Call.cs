using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>One request to the Web API: who asks, what for, and the model it is read against.</summary>
internal sealed class Call
{
    internal const string Base = "/api/data/v9.2/";

    private readonly Incoming _incoming;
    private readonly SharedWork? _shared;
    private readonly Guid _caller;
    private readonly Dictionary<string, StringValues> _query;

    /// <summary>Reads the request; with a shared transaction it goes into that one.</summary>
    internal Call(Incoming incoming, Dataverse dataverse, SharedWork? shared = null)
    {
        RequestHeaders.Check(incoming.Headers);
        _incoming = incoming;
        _shared = shared;
        Dataverse = dataverse;
        Schema = EdmSchema.Of(dataverse.Read(e => e.Catalogue));
        _caller = Callers.Of(incoming.Headers, dataverse);
        _query = QueryHelpers.ParseQuery(incoming.Address.Query);
        Service = new TaggingService(shared is null ? dataverse.As(_caller) : shared.As(_caller), Query("tag"));
        Preferences = new Preferences(incoming.Headers["Prefer"]);
        Root = new Uri(incoming.Address, Base);
        Parser = ParserOf(Address);
    }

    internal Dataverse Dataverse { get; }

    internal IOrganizationService Service { get; private set; }

    internal EdmSchema Schema { get; }

    internal Preferences Preferences { get; }

    internal Uri Root { get; }

    internal Uri Address => _incoming.Address;

    internal AddressParser Parser { get; }

    internal Incoming Incoming => _incoming;

    internal string Method => _incoming.Method;

    /// <summary>Whether the request is one of a change set.</summary>
    internal bool IsShared => _shared is not null;

    internal IEnumerable<string> QueryNames => _query.Keys;

    internal string? Query(string name) => !_query.TryGetValue(name, out var value) ? null
        : value.Count == 1 ? value.ToString()
        : throw WebFault.BadRequest($"The query option {name} is given {value.Count} times; it may be given once.");

    internal string? Header(string name) => _incoming.Headers.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>Runs several service calls as one: in the change set's transaction, or in one of their own.</summary>
    internal T Together<T>(Func<T> work)
    {
        if (_shared is not null)
        {
            return work();
        }

        var alone = Service;
        return Dataverse.InOneTransaction(_caller, services =>
        {
            Service = new TaggingService(services(_caller), Query("tag"));
            try
            {
                return work();
            }
            finally
            {
                Service = alone;
            }
        });
    }

    /// <summary>The segments of an address below the root, such as those of @odata.bind; a reference to a row of the change set is resolved.</summary>
    internal List<ODataPathSegment> Path(string address)
    {
        var resolved = ContentIds.Resolve(address, _shared?.References);
        var place = resolved.IndexOf(Base, StringComparison.OrdinalIgnoreCase);
        var relative = (place < 0 ? resolved : resolved[(place + Base.Length)..]).TrimStart('/');
        return Uri.TryCreate(Root, relative, out var whole) && Root.IsBaseOf(whole)
            ? [.. ParserOf(whole).ParsePath()]
            : throw WebFault.BadRequest($"'{address}' is no address of this service.");
    }

    /// <summary>The body, a JSON object; an empty one where there is none and that may be.</summary>
    internal JsonObject Body(bool mayBeEmpty = false)
    {
        if (_incoming.Body.IsEmpty && mayBeEmpty)
        {
            return [];
        }

        // A browser sends a form or plain text to anybody, and asks before it sends JSON.
        if (Header("Content-Type")?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw WebFault.NotJson();
        }

        var body = JsonNode.Parse(_incoming.Body.Span) as JsonObject ?? throw new JsonException("A JSON object is expected.");
        return Unique(body);
    }

    // A JsonObject finds out that a name is there twice, or that a text is no Unicode, only when it is first looked into.
    private static JsonObject Unique(JsonObject body)
    {
        try
        {
            Walk(body);
            return body;
        }
        catch (ArgumentException)
        {
            throw new JsonException("A property name is there twice in one object.");
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    private static void Walk(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject inner => inner.Select(p => p.Value).ToList(),
            JsonArray list => list.ToList(),
            JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is null => throw new InvalidOperationException(),
            _ => [],
        };
        children.ForEach(Walk);
    }

    private AddressParser ParserOf(Uri address) => new(Schema.Model, Root, address);
}
