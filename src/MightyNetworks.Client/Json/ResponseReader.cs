using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.Client.Json;

/// <summary>Reads answers from their bytes, once, and says clearly when they are not what was promised.</summary>
internal static class ResponseReader
{
    /// <summary>The object of a response; null where the service said that the change is done and that there is none.</summary>
    internal static T? Read<T>(ApiRequest<T> request, BodyBuffer response)
        where T : class
    {
        ReadOnlySpan<byte> body = response.Bytes;
        if (request.ResponseType.Type == typeof(NoContent))
        {
            return IsConfirmation(body) ? (T)(object)new NoContent() : throw Unexpected(request, "the response is not the API's.", null);
        }

        // A raw request is of an operation that may return nothing.
        if (body.IsEmpty && request.ResponseType.Type == typeof(RawJson))
        {
            return (T)(object)new RawJson(default);
        }

        if (response.IsNoContent && request.MayChange)
        {
            return null;
        }

        // A page may be a bare list, too.
        T answer = IsPage(typeof(T)) && FirstByte(body) == (byte)'['
            ? Read(request, [.. "{\"items\":"u8, .. body, (byte)'}'], request.ResponseType)
            : Read(request, body, request.ResponseType);
        return ObjectId.IsMissing(answer) ? throw WithoutId(request) : answer;
    }

    /// <summary>A page in any of the shapes a list comes in, a bare array included.</summary>
    internal static Page<T> ReadPage<T>(ListRequest<T> request, ReadOnlySpan<byte> body)
    {
        if (FirstByte(body) != (byte)'[')
        {
            Page<T> page = Read(request, body, request.PageType);
            return page.Entries is null ? throw Unexpected(request, "the response has no list.", null) : page;
        }

        var list = (JsonTypeInfo<List<T>>)request.PageType.Options.GetTypeInfo(typeof(List<T>));
        return new Page<T> { Items = Read(request, body, list) };
    }

    /// <summary>Whether a type is a page of a list, whose objects come in different shapes.</summary>
    internal static bool IsPage(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>);

    private static T Read<T>(ApiRequest request, ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
        where T : class
    {
        T answer = Guard(request, body, type) ?? throw Unexpected(request, "the response is null.", null);
        return answer is WireObject { AdditionalProperties: { } others } && others.ContainsKey("error")
            ? throw Unexpected(request, $"the response is an error in place of the object. {ServiceWords.Read(body)}".TrimEnd(), null)
            : answer;
    }

    /// <summary>Whether a response says that a change is done that returns nothing: it is empty, or an object without an error. A page in its place is neither.</summary>
    private static bool IsConfirmation(ReadOnlySpan<byte> body)
    {
        if (FirstByte(body) == 0)
        {
            return true;
        }

        try
        {
            var reader = new Utf8JsonReader(body);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.ValueKind is JsonValueKind.Object
                && !reader.Read()
                && !document.RootElement.TryGetProperty("error", out _)
                && !document.RootElement.TryGetProperty("errors", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The first byte that is no white space; 0 where there is none.</summary>
    internal static byte FirstByte(ReadOnlySpan<byte> body)
    {
        foreach (byte b in body)
        {
            if (b > (byte)' ')
            {
                return b;
            }
        }

        return 0;
    }

    private static T? Guard<T>(ApiRequest request, ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
    {
        try
        {
            return Deserialize(body, type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException or NotSupportedException)
        {
            throw Unexpected(request, $"the response is not what the API promises. {e.Message}", e);
        }
    }

    // What fits its type is read at full speed; only what does not is read a second time, field by field.
    private static T? Deserialize<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
    {
        try
        {
            // Strings of raw JSON are not looked at before somebody reads them, so they are repaired beforehand.
            bool isRaw = type.Type == typeof(RawJson) || type.Type == typeof(Page<RawJson>) || type.Type == typeof(List<RawJson>);
            return JsonSerializer.Deserialize(isRaw && JsonRepair.Repair(body) is { } text ? text : body, type);
        }
        catch (JsonException) when (JsonRepair.Repair(body) is not null)
        {
            return Deserialize(JsonRepair.Repair(body), type);
        }
        catch (JsonException)
        {
            return TolerantReader.Read(body, type);
        }
    }

    internal static MightyNetworksException WithoutId(ApiRequest request) => Unexpected(request, "the response has an object without its ID.", null);

    private static MightyNetworksException Unexpected(ApiRequest request, string what, Exception? cause) => ResponseFailure.Of(request, what, cause);
}
