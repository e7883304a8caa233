using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Creates documents from schemas of the contract, with every field that the schema has.</summary>
internal sealed class SchemaSample
{
    private const int Deepest = 8;

    private ulong _id = 1000;

    internal JsonNode? Of(JsonElement schema, int depth = 0)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return Of(ContractDocument.Schemas[reference.GetString()!.Split('/')[^1]], depth);
        }

        if (schema.TryGetProperty("enum", out JsonElement values))
        {
            return JsonNode.Parse(values[0].GetRawText());
        }

        foreach (string composed in new[] { "allOf", "oneOf", "anyOf" })
        {
            if (schema.TryGetProperty(composed, out JsonElement parts))
            {
                return Of(parts[0], depth);
            }
        }

        string format = schema.TryGetProperty("format", out JsonElement name) ? name.GetString()! : string.Empty;
        return TypeOf(schema) switch
        {
            "object" => Object(schema, depth),
            "array" => depth < Deepest && schema.TryGetProperty("items", out JsonElement item) ? new JsonArray(Of(item, depth + 1)) : new JsonArray(),
            "integer" => ++_id,
            "number" => 1.5,
            "boolean" => true,
            "string" => format switch
            {
                "date-time" => "2026-11-24T10:00:00Z",
                "date" => "2026-11-24",
                "uuid" => "8f14e45f-ceea-4672-9d3b-1c2d3e4f5a6b",
                "email" => "ada@example.com",
                "uri" => "https://example.com/",
                _ => "text",
            },
            _ => null,
        };
    }

    private JsonObject Object(JsonElement schema, int depth) => depth >= Deepest || !schema.TryGetProperty("properties", out JsonElement properties)
        ? []
        : new JsonObject(properties.EnumerateObject().ToDictionary(property => property.Name, property => Of(property.Value, depth + 1)));

    private static string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out JsonElement type) ? null
        : type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()).First(one => one != "null")
        : type.GetString();
}
