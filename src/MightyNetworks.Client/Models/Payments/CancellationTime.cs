using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>When a subscription ends that is cancelled.</summary>
[JsonConverter(typeof(WireEnumConverter<CancellationTime>))]
public enum CancellationTime
{
    /// <summary>At once.</summary>
    Now,

    /// <summary>At the end of the period that is paid for.</summary>
    EndOfBillingCycle,
}
