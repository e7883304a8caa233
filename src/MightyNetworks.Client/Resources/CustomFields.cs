using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about custom fields of member profiles.</summary>
public static class CustomFields
{
    /// <summary>Custom fields, all or those of one type. Operation: GET /custom_fields.</summary>
    public static ListRequest<CustomField> List(CustomFieldResponseType? responseType = null) =>
        new("/custom_fields", Json.Default.PageCustomField, Query.Empty.With("response_type", responseType));

    /// <summary>One custom field. Operation: GET /custom_fields/{id}/.</summary>
    public static ApiRequest<CustomField> Get(ulong customFieldId) =>
        Call.Get($"/custom_fields/{customFieldId}/", Json.Default.CustomField);

    /// <summary>Creates a custom field. Operation: POST /custom_fields.</summary>
    public static ApiRequest<CustomField> Create(CustomFieldCreate customField) =>
        Call.Post("/custom_fields", Json.Default.CustomField, JsonBody.Of(customField, Json.Default.CustomFieldCreate));

    /// <summary>Changes a custom field. Operation: PATCH /custom_fields/{id}/.</summary>
    public static ApiRequest<CustomField> Update(ulong customFieldId, CustomFieldUpdate changes) =>
        Call.Patch($"/custom_fields/{customFieldId}/", Json.Default.CustomField, JsonBody.Of(changes, Json.Default.CustomFieldUpdate));

    /// <summary>Changes a custom field, as PUT. Operation: PUT /custom_fields/{id}/.</summary>
    public static ApiRequest<CustomField> Replace(ulong customFieldId, CustomFieldUpdate changes) =>
        Call.Put($"/custom_fields/{customFieldId}/", Json.Default.CustomField, JsonBody.Of(changes, Json.Default.CustomFieldUpdate));

    /// <summary>Deletes a custom field. Operation: DELETE /custom_fields/{id}/.</summary>
    public static ApiRequest<Empty> Delete(ulong customFieldId) => Call.Delete($"/custom_fields/{customFieldId}/");
}
