using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about polls and questions.</summary>
public static class Polls
{
    /// <summary>Polls and questions, of all spaces or of one. Operation: GET /polls.</summary>
    public static ListRequest<Poll> List(ulong? spaceId = null) =>
        new("/polls", WireJson.Default.PagePoll, Query.Empty.With("space_id", spaceId));

    /// <summary>One poll. Operation: GET /polls/{id}/.</summary>
    public static ApiRequest<Poll> Get(ulong pollId) => Operation.Get($"/polls/{pollId}/", WireJson.Default.Poll);

    /// <summary>Creates a poll or a question. Operation: POST /polls.</summary>
    public static ApiRequest<Poll> Create(PollCreate poll) =>
        Operation.Post("/polls", WireJson.Default.Poll, JsonBody.Of(poll, WireJson.Default.PollCreate));

    /// <summary>Changes a poll. Operation: PATCH /polls/{id}/.</summary>
    public static ApiRequest<Poll> Update(ulong pollId, PollUpdate changes) =>
        Operation.Patch($"/polls/{pollId}/", WireJson.Default.Poll, JsonBody.Of(changes, WireJson.Default.PollUpdate));

    /// <summary>Changes a poll, as PUT. Operation: PUT /polls/{id}/.</summary>
    public static ApiRequest<Poll> Replace(ulong pollId, PollUpdate changes) =>
        Operation.Put($"/polls/{pollId}/", WireJson.Default.Poll, JsonBody.Of(changes, WireJson.Default.PollUpdate));

    /// <summary>Deletes a poll. Operation: DELETE /polls/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong pollId) => Operation.Delete($"/polls/{pollId}/");
}
