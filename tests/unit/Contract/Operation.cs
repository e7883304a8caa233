using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>One operation of the contract; its path is relative to the network.</summary>
internal sealed class Operation
{
    private readonly Regex _path;

    internal Operation(string method, string path, JsonElement definition)
    {
        Method = method;
        Path = path;
        JsonElement[] parameters = [.. definition.GetProperty("parameters").EnumerateArray().Select(ContractDocument.Resolve)];
        PathParameters = [.. Regex.Matches(path, @"\{(\w+)\}").Select(m => m.Groups[1].Value)];
        Query = parameters.Where(p => In(p, "query")).ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("schema"));
        if (definition.TryGetProperty("requestBody", out JsonElement body))
        {
            JsonProperty content = body.GetProperty("content").EnumerateObject().Single();
            (ContentType, Body) = (content.Name, content.Value.GetProperty("schema"));
        }

        Answers = definition.GetProperty("responses").EnumerateObject().ToDictionary(r => int.Parse(r.Name, CultureInfo.InvariantCulture), r => Schema(r.Value));
        _path = new Regex("^" + Regex.Replace(Regex.Escape(path), @"\\\{\w+}", @"(\d+)") + "$", RegexOptions.CultureInvariant);
    }

    internal string Id => Method + " " + Path;

    internal string Method { get; }

    internal string Path { get; }

    internal IReadOnlyList<string> PathParameters { get; }

    /// <summary>The names in the query and their schemas.</summary>
    internal IReadOnlyDictionary<string, JsonElement> Query { get; }

    /// <summary>The media type of the body, or null when there is none.</summary>
    internal string? ContentType { get; }

    /// <summary>The schema of the body, or null when there is none.</summary>
    internal JsonElement? Body { get; }

    /// <summary>The statuses that are documented, and the schemas of their bodies; null where there is no body.</summary>
    internal IReadOnlyDictionary<int, JsonElement?> Answers { get; }

    /// <summary>The status of success; where there are several, the one with an object.</summary>
    internal int Success => Answers.Keys.Where(s => s < 300).Min();

    /// <summary>Whether it answers a list that is read page by page; a change is sent once, even where a list comes back.</summary>
    internal bool IsList => Method == "GET" && Query.ContainsKey("per_page");

    internal bool Matches(ApiRequest request) => request.Method.Method == Method && _path.IsMatch(request.Path);

    /// <summary>The path arguments of a request that matches.</summary>
    internal IReadOnlyList<string> PathArguments(ApiRequest request) =>
        [.. _path.Match(request.Path).Groups.Values.Skip(1).Select(g => g.Value)];

    public override string ToString() => Id;

    private static bool In(JsonElement parameter, string where) => parameter.GetProperty("in").GetString() == where;

    private static JsonElement? Schema(JsonElement response) =>
        ContractDocument.Resolve(response).TryGetProperty("content", out JsonElement content)
            ? content.GetProperty("application/json").GetProperty("schema")
            : null;
}
