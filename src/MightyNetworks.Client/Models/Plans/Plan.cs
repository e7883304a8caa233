using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A free or paid plan. Contract schema: Plan.</summary>
public class Plan : Resource
{
    /// <summary>ID of the plan, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong PlanId => Id;

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Type of pricing, such as free, subscription, one-time or installments.</summary>
    [JsonPropertyName("pricing_type")]
    public string? PricingType { get; set; }

    /// <summary>Status: visible, hidden, pending, rejected, archived or legacy.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Whether it is visible to members.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Whether the plan is external.</summary>
    [JsonPropertyName("external")]
    public bool? External { get; set; }

    /// <summary>Flag of the service without a documented meaning.</summary>
    [JsonPropertyName("multiple")]
    public bool? Multiple { get; set; }

    /// <summary>URL of the plan.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>When the plan was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the plan was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the plan.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the plan was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the plan was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Name, Id);
}
