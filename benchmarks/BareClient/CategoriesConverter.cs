using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.BareClient;

/// <summary>Reads a member's categories, which the service sends as a list or a single name.</summary>
internal sealed class CategoriesConverter : JsonConverter<List<Category>>
{
    public override List<Category>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? [new Category { Title = reader.GetString() }]
            : JsonSerializer.Deserialize(ref reader, Json.Default.ListCategory);

    public override void Write(Utf8JsonWriter writer, List<Category> value, JsonSerializerOptions options) => throw new NotSupportedException();
}
