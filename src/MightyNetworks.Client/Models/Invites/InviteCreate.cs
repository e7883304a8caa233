using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An invite to send. Contract schema: InviteCreate.</summary>
public sealed class InviteCreate
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
