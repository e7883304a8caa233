using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using MightyNetworks.Client.Json;

namespace MightyNetworks.Client.Errors;

/// <summary>The service's message in the body of an error, in any of the forms it comes in.</summary>
internal static class ServiceWords
{
    private const int Longest = 500;

    // The first ones name the error, the later ones explain it.
    private static readonly string[] Fields = ["error", "title", "message", "detail", "errors"];

    /// <summary>The message, or null for anything that is not a JSON object with one.</summary>
    internal static string? Read(ReadOnlySpan<byte> body)
    {
        if (ResponseReader.FirstByte(body) != (byte)'{')
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(body);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            string[] texts = [.. Fields.Select(field => Text(document.RootElement, field)).OfType<string>().Distinct(StringComparer.Ordinal)];
            return texts.Length == 0 ? null : Cut(string.Join(": ", texts));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && Flat(value) is { Length: > 0 } text ? text : null;

    /// <summary>A text as it is, a list as its items, an object as its fields: <c>email: is invalid; name: is too long</c>.</summary>
    private static string Flat(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Decoded(value),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Flat).Where(text => text.Length > 0)),
        JsonValueKind.Object => string.Join("; ", Pairs(value)),
        JsonValueKind.Null => string.Empty,
        _ => value.GetRawText(),
    };

    private static IEnumerable<string> Pairs(JsonElement value)
    {
        foreach (JsonProperty property in value.EnumerateObject())
        {
            yield return $"{property.Name}: {Flat(property.Value)}";
        }
    }

    // Invalid UTF-8 and lone surrogates have no string; the status that they came with still has a meaning.
    private static string Decoded(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return string.Empty;
        }
    }

    private static string Cut(string text) => text.Length > Longest ? text.Remove(Longest) + "..." : text;
}
