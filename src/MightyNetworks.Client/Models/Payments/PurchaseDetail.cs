using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Details of a purchase: platform, tax and time. Contract schema: PurchaseDetail.</summary>
public sealed class PurchaseDetail : WireObject
{
    /// <summary>ID of the purchase.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>Tax in percent of the price.</summary>
    [JsonPropertyName("tax_percent")]
    public decimal? TaxPercent { get; set; }

    /// <summary>Payment platform.</summary>
    [JsonPropertyName("payment_platform")]
    public string? PaymentPlatform { get; set; }

    /// <summary>When the member paid.</summary>
    [JsonPropertyName("purchased_at")]
    public DateTimeOffset? PurchasedAt { get; set; }

    /// <summary>When the purchase was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the purchase was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }
}
