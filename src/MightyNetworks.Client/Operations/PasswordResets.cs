using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about forgotten passwords.</summary>
public static class PasswordResets
{
    /// <summary>Sends a member an email with which to set a new password. Operation: POST /members/{member_id}/password_resets.</summary>
    public static ApiRequest<NoContent> Send(ulong memberId) => Operation.Post($"/members/{memberId}/password_resets");
}
