using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Somebody asks to be let in, to the network, a space or a plan. Contract schema: InviteRequest.</summary>
public sealed class InviteRequest : Resource
{
    /// <summary>The request's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The request's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong InviteRequestId => Id;

    /// <summary>When the request was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the request was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The space that they ask for.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>The plan that they ask for.</summary>
    [JsonPropertyName("plan_id")]
    public ulong? PlanId { get; set; }

    /// <summary>Who asks, where they are a member already.</summary>
    [JsonPropertyName("member_id")]
    public ulong? MemberId { get; set; }

    /// <summary>The email address of who asks.</summary>
    [JsonPropertyName("member_email")]
    public string? MemberEmail { get; set; }

    /// <summary>The first name of who asks.</summary>
    [JsonPropertyName("member_first_name")]
    public string? MemberFirstName { get; set; }

    /// <summary>The last name of who asks.</summary>
    [JsonPropertyName("member_last_name")]
    public string? MemberLastName { get; set; }

    /// <summary>Where they live, as they wrote it.</summary>
    [JsonPropertyName("member_location")]
    public string? MemberLocation { get; set; }

    /// <summary>The address of their picture.</summary>
    [JsonPropertyName("member_avatar")]
    public string? MemberAvatar { get; set; }

    /// <summary>Pending, approved, rejected or invalid.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>The member who brought them.</summary>
    [JsonPropertyName("referred_by_user_id")]
    public ulong? ReferredByUserId { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Person(MemberFirstName, MemberLastName, MemberEmail, Id);
}
