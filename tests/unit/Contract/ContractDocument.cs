using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>The OpenAPI document of the client and the sandbox.</summary>
internal static class ContractDocument
{
    private const string NetworkPath = "/admin/v1/networks/{network_id}";

    internal static JsonElement Root { get; } = Read("admin-api.openapi.json");

    internal static IReadOnlyDictionary<string, JsonElement> Schemas { get; } =
        Root.GetProperty("components").GetProperty("schemas").EnumerateObject().ToDictionary(s => s.Name, s => s.Value);

    internal static IReadOnlyDictionary<string, Operation> Operations { get; } = (
        from path in Root.GetProperty("paths").EnumerateObject()
        from method in path.Value.EnumerateObject()
        select new Operation(method.Name.ToUpperInvariant(), path.Name[NetworkPath.Length..], method.Value)).ToDictionary(o => o.Id);

    /// <summary>The element itself, or what it refers to.</summary>
    internal static JsonElement Resolve(JsonElement element)
    {
        while (element.TryGetProperty("$ref", out JsonElement reference))
        {
            element = Root;
            foreach (string name in reference.GetString()!.Split('/').Skip(1))
            {
                element = element.GetProperty(name);
            }
        }

        return element;
    }

    /// <summary>The name of the schema that an element refers to, or null.</summary>
    internal static string? NameOf(JsonElement schema) =>
        schema.TryGetProperty("$ref", out JsonElement reference) ? reference.GetString()!.Split('/')[^1] : null;

    /// <summary>The fields of a schema and the schemas of these.</summary>
    internal static IReadOnlyDictionary<string, JsonElement> Fields(JsonElement schema) =>
        Resolve(schema).TryGetProperty("properties", out JsonElement properties)
            ? properties.EnumerateObject().ToDictionary(p => p.Name, p => p.Value)
            : new Dictionary<string, JsonElement>();

    /// <summary>The values that a schema lists, or null when it lists none.</summary>
    internal static IReadOnlyList<string>? Values(JsonElement schema) =>
        schema.TryGetProperty("enum", out JsonElement values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : null;

    /// <summary>The values that are known of a text that may have others; null for a text without any, or with no others.</summary>
    internal static IReadOnlyList<string>? KnownValues(JsonElement schema) =>
        schema.TryGetProperty("x-known-values", out JsonElement values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : null;

    internal static JsonElement Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "contract", file)));
        return document.RootElement.Clone();
    }
}
