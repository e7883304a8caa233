using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>When a cancelled subscription ends.</summary>
[JsonConverter(typeof(WireEnumConverter<CancellationTime>))]
public enum CancellationTime
{
    /// <summary>Immediately.</summary>
    Now,

    /// <summary>At the end of the current paid period.</summary>
    EndOfBillingCycle,
}
