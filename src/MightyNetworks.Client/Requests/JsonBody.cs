using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MightyNetworks.Client.Json;

namespace MightyNetworks.Client.Requests;

/// <summary>A JSON body. Members that are null are not sent.</summary>
public sealed class JsonBody : RequestBody
{
    private static readonly MediaTypeHeaderValue ContentType = new("application/json");

    private readonly byte[] _utf8;

    private JsonBody(byte[] utf8) => _utf8 = utf8;

    /// <summary>Serializes a value now; later changes of the value have no effect.</summary>
    public static JsonBody Of<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>A body from JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonBody Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonLimits.Depth });
        return new JsonBody(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Whether it is an object without any field.</summary>
    public bool IsEmpty => _utf8.AsSpan().SequenceEqual("{}"u8);

    /// <summary>The JSON text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);

    internal override HttpContent CreateContent(Action<long, long?> uploading)
    {
        var content = new ByteArrayContent(_utf8);
        content.Headers.ContentType = ContentType;
        return content;
    }
}
