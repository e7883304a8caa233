using System;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// <c>$WebhookData</c> as some versions of Azure Automation pass it: a text that looks like JSON, without quotes around names and
/// values, as in <c>{WebhookName:X,RequestBody:{"a":1},RequestHeader:{Host:h}}</c>.
/// </summary>
internal static class AutomationText
{
    private const string BodyName = "RequestBody:";
    private const string Authorization = @"(?:^|[,{])\s*Authorization:\s*(?<value>.*?)\s*(?=,\s*[A-Za-z0-9-]+:|\}|$)";

    /// <summary>Reads the text; null if it is something else.</summary>
    internal static WebhookInput? Read(string text)
    {
        int name = text.IndexOf(BodyName, StringComparison.OrdinalIgnoreCase);
        if (text.TrimStart() is not { Length: > 0 } trimmed || trimmed[0] != '{' || name < 0 || ReadJson(text.Substring(name + BodyName.Length)) is not { } body)
        {
            return null;
        }

        // Headers stand before the body or after it, and the body itself says nothing about them.
        int after = name + BodyName.Length + body.Length;
        string around = text.Remove(name, after - name);
        Match header = Regex.Match(around, Authorization, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
        return new WebhookInput(body, header.Success ? header.Groups["value"].Value.Trim('"', '\'') : null);
    }

    // The first JSON value of a text that goes on after it.
    private static string? ReadJson(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return Encoding.UTF8.GetString(bytes, 0, (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
