using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes an invite; null fields stay as they are. Contract schema: InviteUpdate.</summary>
public sealed class InviteUpdate
{
    /// <summary>Email address of the invited person.</summary>
    [JsonPropertyName("recipient_email")]
    public string? RecipientEmail { get; set; }

    /// <summary>First name of the invited person.</summary>
    [JsonPropertyName("recipient_first_name")]
    public string? RecipientFirstName { get; set; }

    /// <summary>Last name of the invited person.</summary>
    [JsonPropertyName("recipient_last_name")]
    public string? RecipientLastName { get; set; }

    /// <summary>ID of the invited user, if they already have an account.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }
}
