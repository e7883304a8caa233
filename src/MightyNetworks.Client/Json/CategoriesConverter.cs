using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.Client.Json;

/// <summary>Reads categories sent as objects, as names, as a single name, or as JSON inside a string.</summary>
internal sealed class CategoriesConverter : JsonConverter<ItemCollection<Category>>
{
    // The category's own converter reads in place; JsonSerializer would first search for the end of the object.
    private static JsonConverter<Category> Object => (JsonConverter<Category>)WireJson.Default.Category.Converter;

    public override ItemCollection<Category> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var categories = new ItemCollection<Category>();
        AddAll(ref reader, categories);
        return categories;
    }

    public override void Write(Utf8JsonWriter writer, ItemCollection<Category> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Category category in value)
        {
            JsonSerializer.Serialize(writer, category, WireJson.Default.Category);
        }

        writer.WriteEndArray();
    }

    private static void AddAll(ref Utf8JsonReader reader, ICollection<Category> categories)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Add(ref reader, categories);
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Add(ref reader, categories);
        }
    }

    private static void Add(ref Utf8JsonReader reader, ICollection<Category> categories)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                categories.Add(Object.Read(ref reader, typeof(Category), WireJson.Default.Options)!);
                break;
            case JsonTokenType.String when reader.GetString() is { Length: > 0 } text:
                if (!TryAddInner(text, categories))
                {
                    categories.Add(new Category { Title = text });
                }

                break;
            default:
                reader.Skip();
                break;
        }
    }

    /// <summary>Reads a string that holds a JSON list or object; false for other strings.</summary>
    private static bool TryAddInner(string text, ICollection<Category> categories)
    {
        string json = text.TrimStart();
        if (json.Length == 0 || json[0] is not ('[' or '{'))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            var inner = new List<Category>();
            AddAll(ref reader, inner);
            if (reader.Read())
            {
                return false;
            }

            inner.ForEach(categories.Add);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
