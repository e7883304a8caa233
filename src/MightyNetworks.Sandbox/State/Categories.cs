using System.Linq;
using System.Text.Json;

namespace MightyNetworks.Sandbox.State;

/// <summary>A member's categories. On the wire a list or a comma-separated string; the service sends both.</summary>
internal sealed class Categories(bool asText, params (ulong Id, string Title)[] chosen)
{
    public static Categories None { get; } = new(false);

    public void WriteTo(Utf8JsonWriter writer, string name, bool alwaysList = false)
    {
        if (asText && !alwaysList)
        {
            writer.WriteString(name, string.Join(", ", chosen.Select(category => category.Title)));
            return;
        }

        writer.WriteStartArray(name);
        foreach ((ulong id, string title) in chosen)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, id);
            writer.WriteString("title"u8, title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
