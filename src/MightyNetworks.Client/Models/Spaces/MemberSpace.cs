using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A space as a space of one member. Contract schema: Space.</summary>
public sealed class MemberSpace : Space
{
    /// <summary>The member who was asked about; the service does not repeat it.</summary>
    [JsonIgnore]
    public ulong MemberId { get; set; }
}
