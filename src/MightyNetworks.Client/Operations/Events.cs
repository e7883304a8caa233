using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about events.</summary>
public static class Events
{
    /// <summary>All events. Operation: GET /events.</summary>
    public static ListRequest<Event> List() => new("/events", WireJson.Default.PageEvent);

    /// <summary>One event. Operation: GET /events/{id}/.</summary>
    public static ApiRequest<Event> Get(ulong eventId) => Operation.Get($"/events/{eventId}/", WireJson.Default.Event);

    /// <summary>Creates an event. Operation: POST /events.</summary>
    public static ApiRequest<Event> Create(EventCreate newEvent) =>
        Operation.Post("/events", WireJson.Default.Event, JsonBody.Of(newEvent, WireJson.Default.EventCreate));

    /// <summary>Changes an event. Operation: PATCH /events/{id}/.</summary>
    public static ApiRequest<Event> Update(ulong eventId, EventUpdate changes) =>
        Operation.Patch($"/events/{eventId}/", WireJson.Default.Event, JsonBody.Of(changes, WireJson.Default.EventUpdate));

    /// <summary>Changes an event, as PUT. Operation: PUT /events/{id}/.</summary>
    public static ApiRequest<Event> Replace(ulong eventId, EventUpdate changes) =>
        Operation.Put($"/events/{eventId}/", WireJson.Default.Event, JsonBody.Of(changes, WireJson.Default.EventUpdate));

    /// <summary>Deletes an event. Operation: DELETE /events/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong eventId) => Operation.Delete($"/events/{eventId}/");
}
