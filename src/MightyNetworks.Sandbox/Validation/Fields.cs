using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Validation;

/// <summary>Creates fields of bodies by type.</summary>
internal static class Fields
{
    public static Field Text(string name) =>
        new(name, "must be a string", value => value.ValueKind == JsonValueKind.String ? value.GetString() : null);

    public static Field Email(string name) =>
        Matching(name, "must be an email address", @"^[^@\s]+@[^@\s]+\.[^@\s]+$");

    public static Field Color(string name) => Matching(name, "must be a colour such as #3366FF", "^#?[0-9A-Fa-f]{6}$");

    public static Field Url(string name) => new(name, "must be a URL", value =>
        value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out _) ? value.GetString() : null);

    public static Field Flag(string name) => new(name, "must be true or false", value =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null);

    public static Field Count(string name) => new(name, "must be a whole number of at least 1", value =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number > 0 ? number : null);

    public static Field Integer(string name) => new(name, "must be a whole number", value =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number : null);

    public static Field Between(string name, int least, int most) =>
        new(name, $"must be a whole number from {Wire.Text(least)} to {Wire.Text(most)}", value =>
            value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most ? number : null);

    public static Field Degrees(string name, int most) =>
        new(name, $"must be a number from -{Wire.Text(most)} to {Wire.Text(most)}", value =>
            value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && Math.Abs(number) <= most ? number : null);

    public static Field Date(string name) => new(name, "must be a date such as 2026-06-01", value =>
        value.ValueKind == JsonValueKind.String
        && DateTime.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value.GetString() : null);

    public static Field Key(string name) => new(name, "must be an ID", value => ReadKey(value));

    public static Field Time(string name) => new(name, "must be a time such as 2026-06-01T09:00:00Z", value =>
        value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out DateTimeOffset time) ? Wire.Time(time) : null);

    public static Field Choice(string name, params string[] choices) =>
        new(name, "must be one of " + string.Join(", ", choices), value =>
            value.ValueKind == JsonValueKind.String && Array.IndexOf(choices, value.GetString()) >= 0 ? value.GetString() : null);

    public static Field TextList(string name) => List(name, "must be a list of strings", value =>
        value.ValueKind == JsonValueKind.String ? value.GetString() : null);

    public static Field KeyList(string name) => List(name, "must be a list of IDs", value => ReadKey(value));

    public static Field ObjectList(string name, BodySchema schema) => List(name, "must be a list of objects", value =>
        value.ValueKind == JsonValueKind.Object ? schema.Convert(value) : null);

    private static Field Matching(string name, string expected, string pattern) => new(name, expected, value =>
        value.ValueKind == JsonValueKind.String && Regex.IsMatch(value.GetString()!, pattern, RegexOptions.CultureInvariant)
            ? value.GetString()
            : null);

    private static Field List(string name, string expected, Func<JsonElement, JsonNode?> convert) => new(name, expected, value =>
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var list = new JsonArray();
        foreach (JsonElement element in value.EnumerateArray())
        {
            if (convert(element) is not { } node)
            {
                return null;
            }

            list.Add(node);
        }

        return list;
    });

    /// <summary>Reads an ID: a number, or a string of digits for clients with smaller numbers.</summary>
    private static JsonValue? ReadKey(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetUInt64(out ulong key) => JsonValue.Create(key),
        JsonValueKind.String when ulong.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out ulong key) => JsonValue.Create(key),
        _ => null,
    };
}
