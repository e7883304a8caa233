using System.Text.Json.Serialization;

namespace MightyNetworks.Client;

/// <summary>The source-generated serializer of everything that crosses the wire.</summary>
[JsonSourceGenerationOptions(
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IdConverter), typeof(OptionalIdConverter), typeof(TimestampConverter)])]
[JsonSerializable(typeof(Empty))]
[JsonSerializable(typeof(Category))]
[JsonSerializable(typeof(Page<Member>))]
[JsonSerializable(typeof(MemberUpdate))]
internal sealed partial class Json : JsonSerializerContext
{
}
