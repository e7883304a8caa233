using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about custom fields of member profiles.</summary>
public static class CustomFields
{
    /// <summary>Custom fields, all or those of one type. Operation: GET /custom_fields.</summary>
    public static ListRequest<CustomField> List(CustomFieldResponseType? responseType = null) =>
        new("/custom_fields", WireJson.Default.PageCustomField, Query.Empty.With("response_type", responseType));

    /// <summary>One custom field. Operation: GET /custom_fields/{id}/.</summary>
    public static ApiRequest<CustomField> Get(ulong customFieldId) =>
        Operation.Get($"/custom_fields/{customFieldId}/", WireJson.Default.CustomField);

    /// <summary>Creates a custom field. Operation: POST /custom_fields.</summary>
    public static ApiRequest<CustomField> Create(CustomFieldCreate customField) =>
        Operation.Post("/custom_fields", WireJson.Default.CustomField, JsonBody.Of(customField, WireJson.Default.CustomFieldCreate));

    /// <summary>Changes a custom field. Operation: PATCH /custom_fields/{id}/.</summary>
    public static ApiRequest<CustomField> Update(ulong customFieldId, CustomFieldUpdate changes) =>
        Operation.Patch($"/custom_fields/{customFieldId}/", WireJson.Default.CustomField, JsonBody.Of(changes, WireJson.Default.CustomFieldUpdate));

    /// <summary>Changes a custom field, as PUT. Operation: PUT /custom_fields/{id}/.</summary>
    public static ApiRequest<CustomField> Replace(ulong customFieldId, CustomFieldUpdate changes) =>
        Operation.Put($"/custom_fields/{customFieldId}/", WireJson.Default.CustomField, JsonBody.Of(changes, WireJson.Default.CustomFieldUpdate));

    /// <summary>Deletes a custom field. Operation: DELETE /custom_fields/{id}/.</summary>
    public static ApiRequest<NoContent> Delete(ulong customFieldId) => Operation.Delete($"/custom_fields/{customFieldId}/");
}
