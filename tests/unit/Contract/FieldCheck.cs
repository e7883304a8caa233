using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>Compares a schema of the contract with the type that stands for it, as the serializer sees that type.</summary>
internal static class FieldCheck
{
    // A type may not have a member of its own name.
    private static readonly Dictionary<(string Schema, string Field), string> Names = new()
    {
        [("Subscription", "subscription")] = nameof(Subscription.SubscriptionDetail),
        [("Purchase", "purchase")] = nameof(Purchase.PurchaseDetail),
        [("Error", "error")] = nameof(Error.ErrorText),

        // Under its own name the reporter would bind to the cmdlet that bans members.
        [("AbuseReport", "member_id")] = nameof(AbuseReport.ReporterId),
    };

    /// <summary>The schema of a response without content.</summary>
    internal const string NoContentSchema = "Empty";

    /// <summary>The type that stands for a schema, or null.</summary>
    internal static Type? TypeOf(string schema) =>
        schema == NoContentSchema ? typeof(NoContent) : typeof(ApiRequest).Assembly.GetType("MightyNetworks." + schema);

    /// <summary>Whether a schema is a multipart form, which the serializer never sees; the check of its operation covers it.</summary>
    internal static bool IsForm(string schema) =>
        ContractDocument.Operations.Values.Any(o => o.ContentType == "multipart/form-data" && ContractDocument.NameOf(o.Body!.Value) == schema);

    /// <summary>Whether a type says that it stands for a schema, and has the fields of the schema's own type.</summary>
    internal static bool StandsFor(Type type, string schema) =>
        XmlDocumentation.Summary(type).EndsWith($" Contract schema: {schema}.", StringComparison.Ordinal)
        && Fields(TypeOf(schema)!).IsSubsetOf(Fields(type));

    /// <summary>What differs between a field and the property that stands for it.</summary>
    internal static IEnumerable<string> Problems(string schema, string field)
    {
        if (IsForm(schema))
        {
            return FormProblems(schema, field);
        }

        JsonPropertyInfo? property = Properties(schema).FirstOrDefault(p => p.Name == field);
        return property is null ? [$"{schema} has no property for {field}"] : PropertyProblems(schema, field, property);
    }

    /// <summary>Properties without a field in the contract; every object may have the network's ID.</summary>
    internal static IEnumerable<string> Inventions(string schema) =>
        from property in Properties(schema)
        where !property.IsExtensionData && property.Name != "network_id"
        where !ContractDocument.Fields(ContractDocument.Schemas[schema]).ContainsKey(property.Name)
        select $"{schema}.{property.Name} is not in the contract";

    private static IEnumerable<string> FormProblems(string schema, string field)
    {
        SentBody form = SentBody.Of(Assets.Upload((AssetUpload)new Sample().Of(TypeOf(schema)!, schema)!).Body!);
        return form.Fields.Contains(field) ? [] : [$"{schema} is sent without {field}"];
    }

    private static IEnumerable<string> PropertyProblems(string schema, string field, JsonPropertyInfo property)
    {
        string name = TypeOf(schema)!.GetProperties()
            .Single(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == field).Name;
        string expected = Names.GetValueOrDefault((schema, field)) ?? string.Concat(field.Split('_').Select(Capital));
        if (name != expected)
        {
            yield return $"{schema}.{field} is called {name}, not {expected}";
        }

        JsonElement definition = ContractDocument.Fields(ContractDocument.Schemas[schema])[field];
        if (field != "network_id" && !Fits(definition, property.PropertyType))
        {
            yield return $"{schema}.{field} does not fit {property.PropertyType}";
        }
    }

    private static HashSet<string> Fields(Type type) => [.. Properties(type).Select(p => p.Name)];

    private static IEnumerable<JsonPropertyInfo> Properties(string schema) => TypeOf(schema) is { } type ? Properties(type) : [];

    private static IEnumerable<JsonPropertyInfo> Properties(Type type) => WireJson.Default.GetTypeInfo(type)?.Properties.Where(IsOnTheWire) ?? [];

    // An ignored property is listed, but can be neither read nor written.
    private static bool IsOnTheWire(JsonPropertyInfo property) => property.Get is not null || property.Set is not null;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static bool Fits(JsonElement definition, Type type)
    {
        // A value that may be null has a type that can say so.
        if (IsNullable(definition) && type.IsValueType && Nullable.GetUnderlyingType(type) is null)
        {
            return false;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ContractDocument.NameOf(definition) is string reference)
        {
            return type.Name == reference;
        }

        if (type.IsEnum)
        {
            return ContractDocument.Values(definition) is { } values && values.Order().SequenceEqual(Enum.GetNames(type).Select(WireName.Of).Order());
        }

        if (ContractDocument.KnownValues(definition) is not null)
        {
            return type == typeof(string);
        }

        if (!definition.TryGetProperty("type", out JsonElement kind))
        {
            return true;
        }

        string format = definition.TryGetProperty("format", out JsonElement f) ? f.GetString()! : "";
        return (kind.ValueKind == JsonValueKind.Array ? kind[0].GetString() : kind.GetString(), format) switch
        {
            ("integer", "uint64") => type == typeof(ulong),
            ("integer", _) => type == typeof(int) || type == typeof(long) || type == typeof(decimal),
            ("boolean", _) => type == typeof(bool),
            ("number", _) => type == typeof(double),
            ("string", "date-time") => type == typeof(DateTimeOffset),
            ("string", "date") => type == typeof(DateTime),
            ("string", _) => type == typeof(string),
            ("array", _) => type.IsGenericType && Fits(definition.GetProperty("items"), type.GetGenericArguments()[0]),
            _ => false,
        };
    }

    private static bool IsNullable(JsonElement definition) =>
        definition.TryGetProperty("type", out JsonElement kind) && kind.ValueKind == JsonValueKind.Array && kind.EnumerateArray().Any(k => k.GetString() == "null");
}
