using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace MightyNetworks.Client.Json;

/// <summary>Reads the owner of a token if the service sends the fields of the user or the network without a wrapping object.</summary>
internal static class FlatMe
{
    internal static void Read(Me me)
    {
        if (me.AdditionalProperties is not { } fields || !fields.ContainsKey("id"))
        {
            return;
        }

        // Only a network has a subdomain.
        if (fields.ContainsKey("subdomain"))
        {
            me.Network ??= JsonSerializer.Deserialize(ToJson(fields), WireJson.Default.Network);
        }
        else
        {
            me.User ??= JsonSerializer.Deserialize(ToJson(fields), WireJson.Default.User);
        }
    }

    private static byte[] ToJson(Dictionary<string, JsonElement> fields)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (KeyValuePair<string, JsonElement> field in fields)
            {
                writer.WritePropertyName(field.Key);
                field.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
