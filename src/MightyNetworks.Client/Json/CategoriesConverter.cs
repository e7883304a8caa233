using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.Client;

/// <summary>Categories arrive as objects, as names, or as one name that is not in a list.</summary>
internal sealed class CategoriesConverter : JsonConverter<IReadOnlyList<Category>>
{
    // Its own converter reads an object in place, where JsonSerializer would first look for the object's end.
    private static JsonConverter<Category> Object => (JsonConverter<Category>)Json.Default.Category.Converter;

    public override IReadOnlyList<Category> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var categories = new List<Category>();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Add(ref reader, categories);
            }
        }
        else
        {
            Add(ref reader, categories);
        }

        return categories;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Category> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Category category in value)
        {
            JsonSerializer.Serialize(writer, category, Json.Default.Category);
        }

        writer.WriteEndArray();
    }

    private static void Add(ref Utf8JsonReader reader, List<Category> categories)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                categories.Add(Object.Read(ref reader, typeof(Category), Json.Default.Options)!);
                break;
            case JsonTokenType.String when reader.GetString() is { Length: > 0 } title:
                categories.Add(new Category { Title = title });
                break;
            default:
                reader.Skip();
                break;
        }
    }
}
