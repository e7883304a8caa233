using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>When a subscription ends that is cancelled.</summary>
[JsonConverter(typeof(Client.WireEnumConverter<CancellationTime>))]
public enum CancellationTime
{
    /// <summary>At once.</summary>
    Now,

    /// <summary>At the end of the period that is paid for.</summary>
    EndOfBillingCycle,
}
