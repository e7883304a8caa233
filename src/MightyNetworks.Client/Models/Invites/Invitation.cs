using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What invites to the network and invites to a plan have in common.</summary>
public abstract class Invitation : Resource
{
    /// <summary>The invite's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the invite was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the invite was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The email address of the invited person.</summary>
    [JsonPropertyName("recipient_email")]
    public string? RecipientEmail { get; set; }

    /// <summary>The first name of the invited person.</summary>
    [JsonPropertyName("recipient_first_name")]
    public string? RecipientFirstName { get; set; }

    /// <summary>The last name of the invited person.</summary>
    [JsonPropertyName("recipient_last_name")]
    public string? RecipientLastName { get; set; }

    /// <summary>The member who sent it.</summary>
    [JsonPropertyName("sender_id")]
    public ulong? SenderId { get; set; }

    /// <summary>The invited person, where they have an account already.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <summary>The invited member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => UserId;

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Person(RecipientFirstName, RecipientLastName, RecipientEmail, Id);
}
