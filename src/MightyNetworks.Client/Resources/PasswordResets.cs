using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about forgotten passwords.</summary>
public static class PasswordResets
{
    /// <summary>Sends a member an email with which to set a new password. Operation: POST /members/{member_id}/password_resets.</summary>
    public static ApiRequest<Empty> Send(ulong memberId) => Call.Post($"/members/{memberId}/password_resets");
}
