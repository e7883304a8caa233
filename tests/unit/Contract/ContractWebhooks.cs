using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>The webhook events of the contract.</summary>
internal static class ContractWebhooks
{
    /// <summary>The schema of a delivery of each kind.</summary>
    internal static IReadOnlyDictionary<string, JsonElement> Envelopes { get; } =
        ContractDocument.Root.GetProperty("webhooks").EnumerateObject().ToDictionary(
            webhook => webhook.Name,
            webhook => webhook.Value.GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema"));
}
