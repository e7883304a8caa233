using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Base class of invites to the network and to a plan.</summary>
public abstract class Invitation : Resource
{
    /// <summary>Email address of the invited person.</summary>
    [JsonIgnore]
    public string? Email => RecipientEmail;

    /// <summary>First and last name of the invited person; null if the invite has neither.</summary>
    [JsonIgnore]
    public string? Name => DisplayName.Full(RecipientFirstName, RecipientLastName);

    /// <summary>First name of the invited person.</summary>
    [JsonIgnore]
    public string? FirstName => RecipientFirstName;

    /// <summary>Last name of the invited person.</summary>
    [JsonIgnore]
    public string? LastName => RecipientLastName;

    /// <summary>ID of the sender.</summary>
    [JsonPropertyName("sender_id")]
    public ulong? SenderId { get; set; }

    /// <summary>ID of the invited member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => UserId;

    /// <summary>When the invite was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the invite was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the invite.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the invite was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the invite was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>Email address of the invited person.</summary>
    [Hidden]
    [JsonPropertyName("recipient_email")]
    public string? RecipientEmail { get; set; }

    /// <summary>First name of the invited person.</summary>
    [Hidden]
    [JsonPropertyName("recipient_first_name")]
    public string? RecipientFirstName { get; set; }

    /// <summary>Last name of the invited person.</summary>
    [Hidden]
    [JsonPropertyName("recipient_last_name")]
    public string? RecipientLastName { get; set; }

    /// <summary>ID of the invited user, if they already have an account.</summary>
    [Hidden]
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Person(RecipientFirstName, RecipientLastName, RecipientEmail, Id);
}
