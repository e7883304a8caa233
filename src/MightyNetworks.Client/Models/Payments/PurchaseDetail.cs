using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>When and how a member paid. Contract schema: PurchaseDetail.</summary>
public sealed class PurchaseDetail : WireObject
{
    /// <summary>The purchase's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The tax, in percent of the price.</summary>
    [JsonPropertyName("tax_percent")]
    public decimal? TaxPercent { get; set; }

    /// <summary>What took the payment.</summary>
    [JsonPropertyName("payment_platform")]
    public string? PaymentPlatform { get; set; }

    /// <summary>When the member paid.</summary>
    [JsonPropertyName("purchased_at")]
    public DateTimeOffset? PurchasedAt { get; set; }

    /// <summary>When the purchase was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the purchase was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }
}
