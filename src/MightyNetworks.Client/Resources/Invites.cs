using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about invites to the network.</summary>
public static class Invites
{
    /// <summary>The invites to the network, all or those of one address. Operation: GET /invites.</summary>
    public static ListRequest<Invite> List(string? email = null) =>
        new("/invites", Json.Default.PageInvite, Query.Empty.With("email", email));

    /// <summary>Invites somebody by email. Operation: POST /invites.</summary>
    public static ApiRequest<Invite> Create(InviteCreate invite) =>
        Call.Post("/invites", Json.Default.Invite, JsonBody.Of(invite, Json.Default.InviteCreate));

    /// <summary>Changes an invite. Operation: PATCH /invites/{id}/.</summary>
    public static ApiRequest<Invite> Update(ulong inviteId, InviteUpdate changes) =>
        Call.Patch($"/invites/{inviteId}/", Json.Default.Invite, JsonBody.Of(changes, Json.Default.InviteUpdate));

    /// <summary>Changes an invite, as PUT. Operation: PUT /invites/{id}/.</summary>
    public static ApiRequest<Invite> Replace(ulong inviteId, InviteCreate invite) =>
        Call.Put($"/invites/{inviteId}/", Json.Default.Invite, JsonBody.Of(invite, Json.Default.InviteCreate));

    /// <summary>Deletes an invite that is not accepted yet. Operation: DELETE /invites/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong inviteId) => Call.Delete($"/invites/{inviteId}/");
}
