using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about events.</summary>
public static class Events
{
    /// <summary>All events. Operation: GET /events.</summary>
    public static ListRequest<Event> List() => new("/events", Json.Default.PageEvent);

    /// <summary>One event. Operation: GET /events/{id}/.</summary>
    public static ApiRequest<Event> Get(ulong eventId) => Call.Get($"/events/{eventId}/", Json.Default.Event);

    /// <summary>Creates an event. Operation: POST /events.</summary>
    public static ApiRequest<Event> Create(EventCreate newEvent) =>
        Call.Post("/events", Json.Default.Event, JsonBody.Of(newEvent, Json.Default.EventCreate));

    /// <summary>Changes an event. Operation: PATCH /events/{id}/.</summary>
    public static ApiRequest<Event> Update(ulong eventId, EventUpdate changes) =>
        Call.Patch($"/events/{eventId}/", Json.Default.Event, JsonBody.Of(changes, Json.Default.EventUpdate));

    /// <summary>Changes an event, as PUT. Operation: PUT /events/{id}/.</summary>
    public static ApiRequest<Event> Replace(ulong eventId, EventUpdate changes) =>
        Call.Put($"/events/{eventId}/", Json.Default.Event, JsonBody.Of(changes, Json.Default.EventUpdate));

    /// <summary>Deletes an event. Operation: DELETE /events/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong eventId) => Call.Delete($"/events/{eventId}/");
}
