using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Text.RegularExpressions;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>What a request would send, read back from its content.</summary>
internal sealed class SentBody
{
    private SentBody(string contentType, string text, IReadOnlySet<string> fields)
    {
        ContentType = contentType;
        Text = text;
        Fields = fields;
    }

    internal string ContentType { get; }

    internal string Text { get; }

    /// <summary>The names of the fields; those of nested objects by their path: <c>spaces.space_id</c>.</summary>
    internal IReadOnlySet<string> Fields { get; }

    internal static SentBody Of(RequestBody body)
    {
        using HttpContent content = body.CreateContent((_, _) => { });
        string contentType = content.Headers.ContentType!.MediaType!;
        string text = content.ReadAsStringAsync().GetAwaiter().GetResult();
        return new SentBody(contentType, text, contentType == "application/json" ? JsonFields(text) : PartNames(text));
    }

    /// <summary>The names of the fields that a schema has, nested ones by their path.</summary>
    internal static IEnumerable<string> FieldsOf(JsonElement schema, string prefix = "")
    {
        schema = ContractDocument.Resolve(schema);
        if (schema.TryGetProperty("items", out JsonElement items))
        {
            return FieldsOf(items, prefix);
        }

        return ContractDocument.Fields(schema).SelectMany(f => FieldsOf(f.Value, prefix + f.Key + ".").Prepend(prefix + f.Key));
    }

    private static HashSet<string> JsonFields(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return [.. Walk(document.RootElement, "")];
    }

    private static IEnumerable<string> Walk(JsonElement element, string prefix) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Walk(p.Value, prefix + p.Name + ".").Prepend(prefix + p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Walk(e, prefix)),
        _ => [],
    };

    // The fields of an object are parts of their own: metadata[key].
    private static HashSet<string> PartNames(string text) =>
        [.. Regex.Matches(text, "form-data; name=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Groups[1].Value.Split('[')[0])];
}
