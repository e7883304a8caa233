using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of an invite is to change; what is null stays. Contract schema: InviteUpdate.</summary>
public sealed class InviteUpdate
{
    /// <summary>The email address of the invited person.</summary>
    [JsonPropertyName("recipient_email")]
    public string? RecipientEmail { get; set; }

    /// <summary>The first name of the invited person.</summary>
    [JsonPropertyName("recipient_first_name")]
    public string? RecipientFirstName { get; set; }

    /// <summary>The last name of the invited person.</summary>
    [JsonPropertyName("recipient_last_name")]
    public string? RecipientLastName { get; set; }

    /// <summary>The invited person, where they have an account already.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }
}
