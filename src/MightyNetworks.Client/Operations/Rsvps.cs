using System;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about members' replies to an event.</summary>
public static class Rsvps
{
    /// <summary>The replies to an event, to all its dates or to one. Operation: GET /events/{event_id}/rsvps.</summary>
    public static ListRequest<Rsvp> List(ulong eventId, DateTimeOffset? instanceAt = null) =>
        new(
            $"/events/{eventId}/rsvps",
            WireJson.Default.PageRsvp,
            Query.Empty.With("instance_at", instanceAt),
            enrich: rsvp => rsvp.EventId = eventId);

    /// <summary>One reply. Operation: GET /events/{event_id}/rsvps/{id}/.</summary>
    public static ApiRequest<Rsvp> Get(ulong eventId, ulong rsvpId) =>
        Operation.Get($"/events/{eventId}/rsvps/{rsvpId}/", WireJson.Default.Rsvp, enrich: rsvp => rsvp.EventId = eventId);

    /// <summary>Creates or changes a member's reply. Operation: POST /events/{event_id}/rsvps.</summary>
    public static ApiRequest<Rsvp> Set(ulong eventId, RsvpCreate rsvp) =>
        Operation.Post(
            $"/events/{eventId}/rsvps",
            WireJson.Default.Rsvp,
            JsonBody.Of(rsvp, WireJson.Default.RsvpCreate),
            enrich: rsvp => rsvp.EventId = eventId);

    /// <summary>Changes a reply. Operation: PATCH /events/{event_id}/rsvps/{id}/.</summary>
    public static ApiRequest<Rsvp> Update(ulong eventId, ulong rsvpId, RsvpUpdate changes) =>
        Operation.Patch(
            $"/events/{eventId}/rsvps/{rsvpId}/",
            WireJson.Default.Rsvp,
            JsonBody.Of(changes, WireJson.Default.RsvpUpdate),
            enrich: rsvp => rsvp.EventId = eventId);

    /// <summary>Changes a reply, as PUT. Operation: PUT /events/{event_id}/rsvps/{id}/.</summary>
    public static ApiRequest<Rsvp> Replace(ulong eventId, ulong rsvpId, RsvpCreate rsvp) =>
        Operation.Put(
            $"/events/{eventId}/rsvps/{rsvpId}/",
            WireJson.Default.Rsvp,
            JsonBody.Of(rsvp, WireJson.Default.RsvpCreate),
            enrich: rsvp => rsvp.EventId = eventId);

    /// <summary>Deletes a reply. Operation: DELETE /events/{event_id}/rsvps/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong eventId, ulong rsvpId) => Operation.Delete($"/events/{eventId}/rsvps/{rsvpId}/");
}
