using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>Creates the bodies of mangled responses.</summary>
internal static class FaultBodies
{
    private const int Depth = 100_000;
    private const string Words = "The sandbox was told to fail here.";
    private const string Marker = "\u0001mark\u0001";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The JSON of a string that holds only the marker.
    private static readonly byte[] Marked = Encoding.UTF8.GetBytes(JsonValue.Create(Marker).ToJsonString(Relaxed));

    public static byte[] EmptyObject { get; } = Utf8("{}");

    public static ReadOnlyMemory<byte> Make(FaultBody body, SandboxResponse truth, int status) => body switch
    {
        FaultBody.Service or FaultBody.Bomb or FaultBody.Endless => truth.Body,
        FaultBody.Json => Reply.Error(status, Words).Body,
        FaultBody.ErrorText => Utf8($$"""{"error":"{{Words}}"}"""),
        FaultBody.ErrorObject => Utf8($$$"""{"error":{"code":"sandbox","message":"{{{Words}}}"}}"""),
        FaultBody.MessageText => Utf8($$"""{"message":"{{Words}}"}"""),
        FaultBody.ErrorsText => Utf8($$"""{"errors":"{{Words}}"}"""),
        FaultBody.ErrorsList => Utf8($$"""{"errors":["{{Words}}"]}"""),
        FaultBody.ErrorsObject => Utf8($$$"""{"errors":{"title":["{{{Words}}}"]}}"""),
        FaultBody.Problem => Utf8($$"""{"title":"Sandbox","detail":"{{Words}}"}"""),
        FaultBody.Html => ChallengePage.With(status).Body,
        FaultBody.Empty => default,
        FaultBody.Null => Utf8("null"),
        FaultBody.EmptyArray => Utf8("[]"),
        FaultBody.EmptyObject => EmptyObject,
        FaultBody.Text => Utf8("\"OK\""),
        FaultBody.Number => Utf8("42"),
        FaultBody.Garbage => new byte[] { 0x00, 0x9f, 0x92, 0x96, 0xff, 0x7b },
        FaultBody.Truncated => truth.Body.Slice(0, truth.Body.Length / 2),
        FaultBody.Bom => (byte[])[0xef, 0xbb, 0xbf, .. truth.Body.Span],
        FaultBody.Deep => Utf8(new string('[', Depth) + new string(']', Depth)),
        _ => Edit(body, truth.Body),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Returns the JSON with each object changed: the single one, or those of a list.</summary>
    private static byte[] Edit(FaultBody body, ReadOnlyMemory<byte> json)
    {
        JsonNode root = JsonNode.Parse(json.IsEmpty ? EmptyObject : json.Span)!;
        foreach (JsonObject item in Objects(root))
        {
            EditObject(body, item);
        }

        byte[] text = Utf8(root.ToJsonString(Relaxed));
        return body switch
        {
            FaultBody.InvalidUtf8 => Replace(text, [(byte)'"', 0xc3, 0x28, 0xff, (byte)'"']),
            FaultBody.LoneSurrogate => Replace(text, Utf8("\"\\ud83d alone\"")),
            FaultBody.ImpossibleNumber => Replace(text, Utf8("1e999")),
            _ => text,
        };
    }

    private static IEnumerable<JsonObject> Objects(JsonNode root)
    {
        JsonArray? list = root as JsonArray ?? (root as JsonObject)?["items"] as JsonArray ?? (root as JsonObject)?["data"] as JsonArray;
        return list is null ? [root.AsObject()] : list.OfType<JsonObject>();
    }

    private static void EditObject(FaultBody body, JsonObject item)
    {
        foreach (string name in item.Select(pair => pair.Key).ToList())
        {
            JsonNode? value = item[name];
            if (Replacement(body, name, value) is { } replacement)
            {
                item[name] = replacement;
            }
        }

        switch (body)
        {
            case FaultBody.NoId:
                item.Remove("id");
                break;
            case FaultBody.InvalidUtf8 or FaultBody.LoneSurrogate:
                item["title"] = Marker;
                break;
            case FaultBody.ReservedNames:
                item["psobject"] = new JsonObject { ["Members"] = 1 };
                item["pstypenames"] = "reserved";
                item["GetType"] = "reserved";
                break;
        }
    }

    private static JsonNode? Replacement(FaultBody body, string name, JsonNode? value) => body switch
    {
        FaultBody.ZeroId when name == "id" => 0,
        FaultBody.ImpossibleDate when name.EndsWith("_at", StringComparison.Ordinal) => "2026-02-31T25:61:00Z",
        FaultBody.ImpossibleNumber when value?.GetValueKind() == JsonValueKind.Number => Marker,
        FaultBody.WrongTypes when name != "id" => value?.GetValueKind() switch
        {
            JsonValueKind.String => 7,
            JsonValueKind.Object => new JsonArray(),
            JsonValueKind.Array => new JsonObject(),
            _ => "another type",
        },
        _ => null,
    };

    private static byte[] Replace(byte[] text, byte[] replacement)
    {
        var result = new List<byte>(text.Length);
        ReadOnlySpan<byte> rest = text;
        for (int at = rest.IndexOf(Marked); at >= 0; at = rest.IndexOf(Marked))
        {
            result.AddRange(rest.Slice(0, at).ToArray());
            result.AddRange(replacement);
            rest = rest.Slice(at + Marked.Length);
        }

        result.AddRange(rest.ToArray());
        return [.. result];
    }
}
