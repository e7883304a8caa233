using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about the options of a custom field.</summary>
public static class CustomFieldOptions
{
    /// <summary>The options of a custom field, all or those whose title matches a term. Operation: GET /custom_fields/{custom_field_id}/options.</summary>
    public static ListRequest<CustomFieldOption> List(ulong customFieldId, string? term = null) =>
        new($"/custom_fields/{customFieldId}/options", Json.Default.PageCustomFieldOption, Query.Empty.With("term", term));

    /// <summary>One option. Operation: GET /custom_fields/{custom_field_id}/options/{id}/.</summary>
    public static ApiRequest<CustomFieldOption> Get(ulong customFieldId, ulong optionId) =>
        Call.Get($"/custom_fields/{customFieldId}/options/{optionId}/", Json.Default.CustomFieldOption);

    /// <summary>Adds an option. Operation: POST /custom_fields/{custom_field_id}/options.</summary>
    public static ApiRequest<CustomFieldOption> Create(ulong customFieldId, CustomFieldOptionCreate option) =>
        Call.Post(
            $"/custom_fields/{customFieldId}/options",
            Json.Default.CustomFieldOption,
            JsonBody.Of(option, Json.Default.CustomFieldOptionCreate));

    /// <summary>Changes an option. Operation: PATCH /custom_fields/{custom_field_id}/options/{id}/.</summary>
    public static ApiRequest<CustomFieldOption> Update(ulong customFieldId, ulong optionId, CustomFieldOptionUpdate changes) =>
        Call.Patch(
            $"/custom_fields/{customFieldId}/options/{optionId}/",
            Json.Default.CustomFieldOption,
            JsonBody.Of(changes, Json.Default.CustomFieldOptionUpdate));

    /// <summary>Changes an option, as PUT. Operation: PUT /custom_fields/{custom_field_id}/options/{id}/.</summary>
    public static ApiRequest<CustomFieldOption> Replace(ulong customFieldId, ulong optionId, CustomFieldOptionUpdate changes) =>
        Call.Put(
            $"/custom_fields/{customFieldId}/options/{optionId}/",
            Json.Default.CustomFieldOption,
            JsonBody.Of(changes, Json.Default.CustomFieldOptionUpdate));

    /// <summary>Deletes an option. Operation: DELETE /custom_fields/{custom_field_id}/options/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong customFieldId, ulong optionId) =>
        Call.Delete($"/custom_fields/{customFieldId}/options/{optionId}/");
}
