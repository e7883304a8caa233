using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about a member's answers to a custom field.</summary>
public static class CustomFieldAnswers
{
    /// <summary>A member's answers to a custom field. Operation: GET /custom_fields/{custom_field_id}/members/{member_id}/answers.</summary>
    public static ListRequest<CustomFieldAnswer> List(ulong customFieldId, ulong memberId) =>
        new($"/custom_fields/{customFieldId}/members/{memberId}/answers", WireJson.Default.PageCustomFieldAnswer);

    /// <summary>One answer. Operation: GET /custom_fields/{custom_field_id}/members/{member_id}/answers/{id}/.</summary>
    public static ApiRequest<CustomFieldAnswer> Get(ulong customFieldId, ulong memberId, ulong answerId) =>
        Operation.Get($"/custom_fields/{customFieldId}/members/{memberId}/answers/{answerId}/", WireJson.Default.CustomFieldAnswer);

    /// <summary>Sets a member's answer; no object comes back where that cleared it. Operation: POST /custom_fields/{custom_field_id}/members/{member_id}/answers.</summary>
    public static ApiRequest<CustomFieldAnswer> Set(ulong customFieldId, ulong memberId, CustomFieldAnswerSet answer) =>
        Operation.Post(
            $"/custom_fields/{customFieldId}/members/{memberId}/answers",
            WireJson.Default.CustomFieldAnswer,
            JsonBody.Of(answer, WireJson.Default.CustomFieldAnswerSet));

    /// <summary>Deletes a member's answer. Operation: DELETE /custom_fields/{custom_field_id}/members/{member_id}/answers.</summary>
    public static ApiRequest<NoContent> Delete(ulong customFieldId, ulong memberId) =>
        Operation.Delete($"/custom_fields/{customFieldId}/members/{memberId}/answers");
}
