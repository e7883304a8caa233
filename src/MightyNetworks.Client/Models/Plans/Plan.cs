using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A plan that members join or pay for. Contract schema: Plan.</summary>
public class Plan : Resource
{
    /// <summary>The plan's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The plan's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong PlanId => Id;

    /// <summary>When the plan was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the plan was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Visible, hidden, pending, rejected, archived or legacy.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>How it is paid: free, by subscription, once, in installments, by token, or not at all.</summary>
    [JsonPropertyName("pricing_type")]
    public string? PricingType { get; set; }

    /// <summary>Whether members see it.</summary>
    [JsonPropertyName("visible_to_members")]
    public bool? VisibleToMembers { get; set; }

    /// <summary>Whether it is an external plan.</summary>
    [JsonPropertyName("external")]
    public bool? External { get; set; }

    /// <summary>The service's own flag, which it does not explain.</summary>
    [JsonPropertyName("multiple")]
    public bool? Multiple { get; set; }

    /// <summary>The address of the plan's page.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Name, Id);
}
