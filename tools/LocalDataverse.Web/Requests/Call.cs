using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>One request to the Web API: who asks, what for, and the model it is read against.</summary>
internal sealed class Call
{
    internal const string Base = "/api/data/v9.2/";

    private readonly HttpRequest _http;
    private readonly ReadOnlyMemory<byte> _body;

    internal Call(HttpRequest http, ReadOnlyMemory<byte> body, Dataverse dataverse)
    {
        _http = http;
        _body = body;
        Dataverse = dataverse;
        Schema = EdmSchema.Of(dataverse.Read(e => e.Catalogue));
        Service = dataverse.As(Callers.Of(http.Headers, dataverse));
        Preferences = new Preferences(http.Headers["Prefer"]);
        Root = new Uri($"{http.Scheme}://{http.Host}{Base}");
        Address = new Uri(http.GetEncodedUrl());
        Parser = ParserOf(Address);
    }

    internal Dataverse Dataverse { get; }

    internal IOrganizationService Service { get; }

    internal EdmSchema Schema { get; }

    internal Preferences Preferences { get; }

    internal Uri Root { get; }

    internal Uri Address { get; }

    internal ODataUriParser Parser { get; }

    internal string Method => _http.Method;

    internal IEnumerable<string> QueryNames => _http.Query.Keys;

    internal string? Query(string name) => _http.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    internal string? Header(string name) => _http.Headers.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>The segments of an address below the root, such as those of @odata.bind.</summary>
    internal List<ODataPathSegment> Path(string address)
    {
        var place = address.IndexOf(Base, StringComparison.OrdinalIgnoreCase);
        var relative = (place < 0 ? address : address[(place + Base.Length)..]).TrimStart('/');
        return [.. ParserOf(new Uri(Root, relative)).ParsePath()];
    }

    /// <summary>The body, a JSON object; an empty one where there is none and that may be.</summary>
    internal JsonObject Body(bool mayBeEmpty = false)
    {
        if (_body.IsEmpty && mayBeEmpty)
        {
            return [];
        }

        // A browser sends a form or plain text to anybody, and asks before it sends JSON.
        if (_http.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw WebFault.NotJson();
        }

        return JsonNode.Parse(_body.Span) as JsonObject ?? throw new JsonException("A JSON object is expected.");
    }

    private ODataUriParser ParserOf(Uri address) => new(Schema.Model, Root, address) { Resolver = new AlternateKeysODataUriResolver(Schema.Model) };
}
