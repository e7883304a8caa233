using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>A delivery of a webhook, in any of the forms in which platforms pass it to a script.</summary>
/// <param name="Body">The body as text.</param>
/// <param name="Authorization">The Authorization header; null if there is none.</param>
internal sealed record WebhookInput(string Body, string? Authorization)
{
    /// <summary>
    /// Reads a JSON text, <c>$WebhookData</c> of Azure Automation (object, hashtable, JSON text, or the text that is no JSON),
    /// <c>$Request</c> of Azure Functions, a line of a spool, or an object made from one of them.
    /// </summary>
    /// <exception cref="ArgumentException">The object has no body.</exception>
    internal static WebhookInput Read(object? input) => WireText.Unwrap(input) switch
    {
        null => throw new ArgumentException("There is no delivery."),
        string text => ReadText(text),
        MNWebhookEvent read => new WebhookInput(read.Raw, null),
        var value => ReadObject(new Fields(value)),
    };

    private static WebhookInput ReadText(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.String => new WebhookInput(document.RootElement.GetString()!, null),
                JsonValueKind.Object when new Fields(JsonObjects.Read(document.RootElement)!) is { IsRequest: true } request => ReadObject(request),
                _ => new WebhookInput(text, null),
            };
        }
        catch (JsonException)
        {
            return AutomationText.Read(text) ?? new WebhookInput(text, null);
        }
    }

    private static WebhookInput ReadObject(Fields fields)
    {
        if (!fields.IsRequest)
        {
            return new WebhookInput(JsonText.Of(fields.Source), null);
        }

        object body = fields["RequestBody"] ?? (fields["RawBody"] is string { Length: > 0 } raw ? raw : fields["Body"])
            ?? throw new ArgumentException("The delivery has no body.");
        return new WebhookInput(
            body as string ?? JsonText.Of(body),
            (fields["RequestHeader"] ?? fields["Headers"]) is { } headers ? HeaderOf(new Fields(headers)["Authorization"]) : null);
    }

    private static string? HeaderOf(object? value) => WireText.Unwrap(value) switch
    {
        string text => text,
        IEnumerable several => several.Cast<object?>().Select(HeaderOf).FirstOrDefault(),
        _ => null,
    };

    /// <summary>The keys of a hashtable or the properties of an object, whatever their case.</summary>
    private sealed class Fields(object source)
    {
        internal object Source => source;

        /// <summary>Whether it is a request with a body, and not the body itself.</summary>
        internal bool IsRequest => this["event_id"] is null && (this["RequestBody"] is not null || this["RawBody"] is not null || (this["Body"] is not null && this["Headers"] is not null));

        internal object? this[string name] => WireText.Unwrap(source is IDictionary pairs ? Entry(pairs, name) : PSObject.AsPSObject(source).Properties[name]?.Value);

        // Only this loop gives entries of generic dictionaries, too.
        private static object? Entry(IDictionary pairs, string name)
        {
            foreach (DictionaryEntry pair in pairs)
            {
                if (string.Equals(pair.Key as string, name, StringComparison.OrdinalIgnoreCase))
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }
}
