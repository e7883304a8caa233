using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Paging;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.Client.Json;

/// <summary>Reads responses from bytes; fails with a clear message if they do not match the contract.</summary>
internal static class ResponseReader
{
    /// <summary>Returns the object of a response; null if the service confirmed the change without one.</summary>
    internal static T? Read<T>(ApiRequest<T> request, BodyBuffer response)
        where T : class
    {
        ReadOnlySpan<byte> body = response.Bytes;
        if (request.ResponseType.Type == typeof(NoContent))
        {
            return IsConfirmation(body) ? (T)(object)new NoContent() : throw Unexpected(request, "the response is not from the API.", null);
        }

        // Raw requests may return an empty body.
        if (body.IsEmpty && request.ResponseType.Type == typeof(RawJson))
        {
            return (T)(object)new RawJson(default);
        }

        if (response.IsNoContent && request.MayChange)
        {
            return null;
        }

        // A page may also be a bare array.
        T result = IsPage(typeof(T)) && FirstByte(body) == (byte)'['
            ? Read(request, [.. "{\"items\":"u8, .. body, (byte)'}'], request.ResponseType)
            : Read(request, body, request.ResponseType);
        return ObjectId.IsMissing(result) ? throw WithoutId(request) : result;
    }

    /// <summary>Returns a page in any shape of a list, including a bare array.</summary>
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
        T result = Guard(request, body, type) ?? throw Unexpected(request, "the response is null.", null);
        return result is WireObject { AdditionalProperties: { } others } && others.ContainsKey("error")
            ? throw Unexpected(request, $"the response is an error instead of an object. {ErrorBody.ReadMessage(body)}".TrimEnd(), null)
            : result;
    }

    /// <summary>Whether a response confirms a change without returning an object: it is empty, or an object without an error. A web page is neither.</summary>
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

    /// <summary>Returns the first byte that is not white space; 0 if there is none.</summary>
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
            throw Unexpected(request, $"the response does not match the API's contract. {e.Message}", e);
        }
    }

    // Only a response that does not fit its type is read a second time, field by field.
    private static T? Deserialize<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
    {
        try
        {
            // Strings of raw JSON are decoded only on access, so they are repaired beforehand.
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

    internal static MightyNetworksException WithoutId(ApiRequest request) => Unexpected(request, "the response has an object without an ID.", null);

    private static MightyNetworksException Unexpected(ApiRequest request, string what, Exception? cause) => ResponseFailure.Of(request, what, cause);
}
