using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Validates JSON against a schema of the contract.</summary>
internal static class ContractSchema
{
    private const string Components = "#/components/schemas/";

    private static readonly JsonSchema All = ParseAll();

    /// <summary>What is wrong with some JSON; nothing when it is as the schema says. A field that the schema lacks is wrong, too.</summary>
    internal static IReadOnlyList<string> Problems(JsonElement schema, string json)
    {
        // NJsonSchema reads dates by the calendar of the current culture.
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return [.. All.Definitions[KeyOf(schema)].Validate(Token(json)).Select(e => e.ToString())];
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // One document for all schemas, including inline ones of operations, because reading a document is slow.
    private static JsonSchema ParseAll()
    {
        IEnumerable<JsonElement> inline = ContractDocument.Operations.Values.SelectMany(o => o.Answers.Values).OfType<JsonElement>()
            .Where(s => ContractDocument.NameOf(s) is null).Concat(ContractWebhooks.Envelopes.Values);
        var definitions = new JsonObject(
            ContractDocument.Schemas.Concat(inline.DistinctBy(KeyOf).Select(s => KeyValuePair.Create(KeyOf(s), s)))
                .Select(s => KeyValuePair.Create(s.Key, JsonNode.Parse(s.Value.GetRawText()))));
        string text = new JsonObject { ["definitions"] = Closed(definitions) }.ToJsonString();
        return JsonSchema.FromJsonAsync(text.Replace(Components, "#/definitions/", StringComparison.Ordinal)).GetAwaiter().GetResult();
    }

    private static string KeyOf(JsonElement schema) =>
        ContractDocument.NameOf(schema) ?? schema.GetRawText().Replace(Components, string.Empty, StringComparison.Ordinal);

    // The document allows additional properties; requests must not use them.
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

        // NJsonSchema cannot compare integers beyond the signed range, which IDs may exceed.
        foreach (JValue number in token.SelectTokens("$..*").OfType<JValue>().Where(v => v.Value is BigInteger n && n <= ulong.MaxValue))
        {
            number.Value = long.MaxValue;
        }

        return token;
    }
}
