using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MightyNetworks.Client.Json;

/// <summary>
/// Reads a response that did not fit its type again, field by field: a value that does not fit an optional field is kept in
/// <see cref="WireObject.AdditionalProperties"/>, and everything else is read as usual. Slower than the serializer, so used only as a fallback.
/// </summary>
internal static class TolerantReader
{
    /// <exception cref="JsonException">The text is not JSON, an ID is invalid, or a required object is something else.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
    {
        var reader = new Utf8JsonReader(body);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return reader.Read() ? throw new JsonException("The response has more than one value.") : (T)Value(document.RootElement, type)!;
    }

    private static object? Value(JsonElement element, JsonTypeInfo type)
    {
        try
        {
            return JsonSerializer.Deserialize(element, type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (type.Kind, element.ValueKind) switch
            {
                (JsonTypeInfoKind.Object, JsonValueKind.Object) => Object(element, type),
                (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => List(element, type),
                _ => throw new JsonException(e.Message, e),
            };
        }
    }

    private static object Object(JsonElement element, JsonTypeInfo type)
    {
        object target = type.CreateObject!();
        foreach (JsonProperty field in element.EnumerateObject())
        {
            JsonPropertyInfo? property = type.Properties.FirstOrDefault(p => p.Name == field.Name && p.Set is not null && !p.IsExtensionData);
            if (property is null)
            {
                Keep(target, field);
                continue;
            }

            try
            {
                property.Set!(target, Field(field, type, property));
            }
            catch (JsonException) when (CanBeMissing(target, property))
            {
                Keep(target, field);
            }
        }

        return target;
    }

    // Reads an object with only this field, so that the field's converters apply.
    private static object? Field(JsonProperty field, JsonTypeInfo type, JsonPropertyInfo property)
    {
        try
        {
            string alone = $$"""{"{{JsonEncodedText.Encode(field.Name)}}":{{field.Value.GetRawText()}}}""";
            return property.Get!(JsonSerializer.Deserialize(alone, type)!);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Value(field.Value, type.Options.GetTypeInfo(property.PropertyType));
        }
    }

    private static IList List(JsonElement element, JsonTypeInfo type)
    {
        Type item = type.Type.GetGenericArguments()[0];
        var list = (IList)Activator.CreateInstance(type.Type.IsInterface ? typeof(List<>).MakeGenericType(item) : type.Type)!;
        foreach (JsonElement value in element.EnumerateArray())
        {
            list.Add(Value(value, type.Options.GetTypeInfo(item)));
        }

        return list;
    }

    /// <summary>Whether a field is optional: required IDs and the objects of a page are not.</summary>
    private static bool CanBeMissing(object target, JsonPropertyInfo property) =>
        property.PropertyType != typeof(ulong) && !(ResponseReader.IsPage(target.GetType()) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType));

    private static void Keep(object target, JsonProperty field)
    {
        if (target is WireObject wire)
        {
            (wire.AdditionalProperties ??= [])[field.Name] = field.Value.Clone();
        }
    }
}
