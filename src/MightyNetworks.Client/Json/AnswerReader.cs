using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MightyNetworks.Client;

/// <summary>Reads answers from their bytes, once, and says clearly when they are not what was promised.</summary>
internal static class AnswerReader
{
    internal static T Read<T>(ApiRequest request, ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
        where T : class
    {
        if (type.Type == typeof(Empty))
        {
            return (T)(object)new Empty();
        }

        // An operation that has no type here may well answer nothing.
        if (body.IsEmpty && type.Type == typeof(RawJson))
        {
            return (T)(object)new RawJson(default);
        }

        return Guard(request, body, type) ?? throw Unexpected(request, "the answer is null.", null);
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
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException e)
        {
            throw Unexpected(request, $"the answer is not what the API promises. {e.Message}", e);
        }
    }

    private static MightyNetworksException Unexpected(ApiRequest request, string what, Exception? cause) =>
        new(FailureReason.UnexpectedAnswer, $"{request}: {what}", cause)
        {
            Request = request.ToString(),
            MayHaveBeenDone = request.MayChange,
        };
}
