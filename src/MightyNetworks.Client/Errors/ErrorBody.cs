using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.Client.Errors;

/// <summary>Reads the service's message from the body of an error, in any of its known forms.</summary>
internal static class ErrorBody
{
    private const int Longest = 500;

    // The first fields name the error, the later ones explain it.
    private static readonly string[] Fields = ["error", "title", "message", "detail", "errors"];

    /// <summary>Returns the message; null if the body is not a JSON object with a message.</summary>
    internal static string? ReadMessage(ReadOnlySpan<byte> body)
    {
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

    /// <summary>Flattens texts, lists and objects into one line: <c>email: is invalid; name: is too long</c>.</summary>
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

    // Invalid UTF-8 and lone surrogates cannot become a string; the status is reported without them.
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
