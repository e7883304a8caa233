using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about invites to the network.</summary>
public static class Invites
{
    /// <summary>The invites to the network, all or those of one address. Operation: GET /invites.</summary>
    public static ListRequest<Invite> List(string? email = null) =>
        new("/invites", WireJson.Default.PageInvite, Query.Empty.With("email", email));

    /// <summary>Invites somebody by email. Operation: POST /invites.</summary>
    public static ApiRequest<Invite> Create(InviteCreate invite) =>
        Operation.Post("/invites", WireJson.Default.Invite, JsonBody.Of(invite, WireJson.Default.InviteCreate));

    /// <summary>Changes an invite. Operation: PATCH /invites/{id}/.</summary>
    public static ApiRequest<Invite> Update(ulong inviteId, InviteUpdate changes) =>
        Operation.Patch($"/invites/{inviteId}/", WireJson.Default.Invite, JsonBody.Of(changes, WireJson.Default.InviteUpdate));

    /// <summary>Changes an invite, as PUT. Operation: PUT /invites/{id}/.</summary>
    public static ApiRequest<Invite> Replace(ulong inviteId, InviteCreate invite) =>
        Operation.Put($"/invites/{inviteId}/", WireJson.Default.Invite, JsonBody.Of(invite, WireJson.Default.InviteCreate));

    /// <summary>Deletes an invite that is not accepted yet. Operation: DELETE /invites/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong inviteId) => Operation.Delete($"/invites/{inviteId}/");
}
