using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Base class of invites to the network and to a plan.</summary>
public abstract class Invitation : Resource
{
    /// <summary>ID of the invite.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the invite was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the invite was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Email address of the invited person.</summary>
    [JsonPropertyName("recipient_email")]
    public string? RecipientEmail { get; set; }

    /// <summary>First name of the invited person.</summary>
    [JsonPropertyName("recipient_first_name")]
    public string? RecipientFirstName { get; set; }

    /// <summary>Last name of the invited person.</summary>
    [JsonPropertyName("recipient_last_name")]
    public string? RecipientLastName { get; set; }

    /// <summary>ID of the sender.</summary>
    [JsonPropertyName("sender_id")]
    public ulong? SenderId { get; set; }

    /// <summary>ID of the invited user, if they already have an account.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <summary>ID of the invited member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => UserId;

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Person(RecipientFirstName, RecipientLastName, RecipientEmail, Id);
}
