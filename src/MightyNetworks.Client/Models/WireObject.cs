using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Base class of all objects of the service; keeps unknown fields.</summary>
public abstract class WireObject
{
    /// <summary>Fields without a property in this version, by their wire names.</summary>
    [Hidden]
    [JsonExtensionData]
    [JsonPropertyOrder(1001)]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>A time of the service in the time zone of this machine.</summary>
    private protected static DateTimeOffset? Local(DateTimeOffset? time) => time?.ToLocalTime();
}
