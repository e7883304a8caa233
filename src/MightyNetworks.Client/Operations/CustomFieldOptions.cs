using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about the options of a custom field.</summary>
public static class CustomFieldOptions
{
    /// <summary>The options of a custom field, all or those whose title matches a term. Operation: GET /custom_fields/{custom_field_id}/options.</summary>
    public static ListRequest<CustomFieldOption> List(ulong customFieldId, string? term = null) =>
        new($"/custom_fields/{customFieldId}/options", WireJson.Default.PageCustomFieldOption, Query.Empty.With("term", term));

    /// <summary>One option. Operation: GET /custom_fields/{custom_field_id}/options/{id}/.</summary>
    public static ApiRequest<CustomFieldOption> Get(ulong customFieldId, ulong optionId) =>
        Operation.Get($"/custom_fields/{customFieldId}/options/{optionId}/", WireJson.Default.CustomFieldOption);

    /// <summary>Adds an option. Operation: POST /custom_fields/{custom_field_id}/options.</summary>
    public static ApiRequest<CustomFieldOption> Create(ulong customFieldId, CustomFieldOptionCreate option) =>
        Operation.Post(
            $"/custom_fields/{customFieldId}/options",
            WireJson.Default.CustomFieldOption,
            JsonBody.Of(option, WireJson.Default.CustomFieldOptionCreate));

    /// <summary>Changes an option. Operation: PATCH /custom_fields/{custom_field_id}/options/{id}/.</summary>
    public static ApiRequest<CustomFieldOption> Update(ulong customFieldId, ulong optionId, CustomFieldOptionUpdate changes) =>
        Operation.Patch(
            $"/custom_fields/{customFieldId}/options/{optionId}/",
            WireJson.Default.CustomFieldOption,
            JsonBody.Of(changes, WireJson.Default.CustomFieldOptionUpdate));

    /// <summary>Changes an option, as PUT. Operation: PUT /custom_fields/{custom_field_id}/options/{id}/.</summary>
    public static ApiRequest<CustomFieldOption> Replace(ulong customFieldId, ulong optionId, CustomFieldOptionUpdate changes) =>
        Operation.Put(
            $"/custom_fields/{customFieldId}/options/{optionId}/",
            WireJson.Default.CustomFieldOption,
            JsonBody.Of(changes, WireJson.Default.CustomFieldOptionUpdate));

    /// <summary>Deletes an option. Operation: DELETE /custom_fields/{custom_field_id}/options/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong customFieldId, ulong optionId) =>
        Operation.Delete($"/custom_fields/{customFieldId}/options/{optionId}/");
}
