using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A request for an invite to the network, a space or a plan. Contract schema: InviteRequest.</summary>
public sealed class InviteRequest : Resource
{
    /// <summary>ID of the request.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>ID of the request, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong InviteRequestId => Id;

    /// <summary>When the request was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the request was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>ID of the requested space.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the requested plan.</summary>
    [JsonPropertyName("plan_id")]
    public ulong? PlanId { get; set; }

    /// <summary>ID of the requester, if they are already a member.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>Email address of the requester.</summary>
    [JsonPropertyName("member_email")]
    public string? MemberEmail { get; set; }

    /// <summary>First name of the requester.</summary>
    [JsonPropertyName("member_first_name")]
    public string? MemberFirstName { get; set; }

    /// <summary>Last name of the requester.</summary>
    [JsonPropertyName("member_last_name")]
    public string? MemberLastName { get; set; }

    /// <summary>Location as the requester entered it.</summary>
    [JsonPropertyName("member_location")]
    public string? MemberLocation { get; set; }

    /// <summary>URL of the picture.</summary>
    [JsonPropertyName("member_avatar")]
    public string? MemberAvatar { get; set; }

    /// <summary>Status: pending, approved, rejected or invalid.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>ID of the member who referred the requester.</summary>
    [JsonPropertyName("referred_by_user_id")]
    public ulong? ReferredByUserId { get; set; }

    /// <summary>When the request was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the request was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Person(MemberFirstName, MemberLastName, MemberEmail, Id);
}
