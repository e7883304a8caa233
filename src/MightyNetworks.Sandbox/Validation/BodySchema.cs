using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Validation;

/// <summary>The fields of a body. Unknown fields are ignored.</summary>
internal sealed class BodySchema(params Field[] fields)
{
    /// <summary>The status for a body that is not a JSON object: 422, or 400 if the contract has it.</summary>
    public int MalformedStatus { get; init; } = 422;

    public Body Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            bytes = "{}"u8.ToArray();
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(Convert(document.RootElement))
                : throw new Refusal(MalformedStatus, "The body must be a JSON object.");
        }
        catch (JsonException)
        {
            throw new Refusal(MalformedStatus, "The body is not valid JSON.");
        }
    }

    public JsonObject Convert(JsonElement body)
    {
        var values = new JsonObject();
        var problems = new List<string>();
        foreach (Field field in fields)
        {
            if (!body.TryGetProperty(field.Name, out JsonElement value))
            {
                if (field.IsRequired)
                {
                    problems.Add(field.Name + " is required");
                }
            }
            else if (field.Convert(value) is not { } node)
            {
                problems.Add($"{field.Name} {field.Expected}");
            }
            else if (!field.MayBeBlank && IsBlank(value))
            {
                problems.Add(field.Name + " can't be blank");
            }
            else
            {
                values.Add(field.Name, node);
            }
        }

        return problems.Count == 0 ? values : throw Refusal.Invalid(string.Join("; ", problems) + ".");
    }

    private static bool IsBlank(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };
}
