using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Validates JSON against a schema of the contract.</summary>
internal static class ContractSchema
{
    private static readonly ConcurrentDictionary<string, JsonSchema> s_schemas = new();

    /// <summary>What is wrong with some JSON; nothing when it is as the schema says. A field that the schema lacks is wrong, too.</summary>
    internal static IReadOnlyList<string> Problems(JsonElement schema, string json) =>
        [.. s_schemas.GetOrAdd(schema.GetRawText(), Parse).Validate(Token(json)).Select(e => e.ToString())];

    private static JsonSchema Parse(string schema)
    {
        JsonNode root = Closed(JsonNode.Parse(schema)!);
        root["definitions"] = Closed(JsonNode.Parse(ContractDocument.Root.GetProperty("components").GetProperty("schemas").GetRawText())!);
        string text = root.ToJsonString().Replace("#/components/schemas/", "#/definitions/");
        return JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
    }

    // The document leaves its objects open; what is sent must be in it all the same.
    private static JsonNode Closed(JsonNode node)
    {
        if (node is JsonObject definition)
        {
            if (definition["properties"] is JsonObject)
            {
                definition["additionalProperties"] = false;
            }

            foreach (JsonNode child in definition.Select(p => p.Value).OfType<JsonNode>())
            {
                Closed(child);
            }
        }

        return node;
    }

    private static JToken Token(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        JToken token = JToken.ReadFrom(reader);

        // NJsonSchema cannot compare integers beyond the signed range, which ids may be.
        foreach (JValue number in token.SelectTokens("$..*").OfType<JValue>().Where(v => v.Value is BigInteger n && n <= ulong.MaxValue))
        {
            number.Value = long.MaxValue;
        }

        return token;
    }
}
