using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about polls and questions.</summary>
public static class Polls
{
    /// <summary>Polls and questions, of all spaces or of one. Operation: GET /polls.</summary>
    public static ListRequest<Poll> List(ulong? spaceId = null) =>
        new("/polls", Json.Default.PagePoll, Query.Empty.With("space_id", spaceId));

    /// <summary>One poll. Operation: GET /polls/{id}/.</summary>
    public static ApiRequest<Poll> Get(ulong pollId) => Call.Get($"/polls/{pollId}/", Json.Default.Poll);

    /// <summary>Creates a poll or a question. Operation: POST /polls.</summary>
    public static ApiRequest<Poll> Create(PollCreate poll) =>
        Call.Post("/polls", Json.Default.Poll, JsonBody.Of(poll, Json.Default.PollCreate));

    /// <summary>Changes a poll. Operation: PATCH /polls/{id}/.</summary>
    public static ApiRequest<Poll> Update(ulong pollId, PollUpdate changes) =>
        Call.Patch($"/polls/{pollId}/", Json.Default.Poll, JsonBody.Of(changes, Json.Default.PollUpdate));

    /// <summary>Changes a poll, as PUT. Operation: PUT /polls/{id}/.</summary>
    public static ApiRequest<Poll> Replace(ulong pollId, PollUpdate changes) =>
        Call.Put($"/polls/{pollId}/", Json.Default.Poll, JsonBody.Of(changes, Json.Default.PollUpdate));

    /// <summary>Deletes a poll. Operation: DELETE /polls/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong pollId) => Call.Delete($"/polls/{pollId}/");
}
