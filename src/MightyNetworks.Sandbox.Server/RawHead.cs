using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Formats the status line and headers of a raw response.</summary>
internal static class RawHead
{
    public static byte[] Make(SandboxResponse response, long? length)
    {
        SandboxDelivery delivery = response.Delivery;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.StatusCode} {ReasonPhrases.GetReasonPhrase(response.StatusCode)}\r\n");
        Add(text, "Content-Type", response.ContentType);
        Add(text, "Retry-After", response.RetryAfter);
        Add(text, "Location", response.Location);
        Add(text, "Content-Length", length?.ToString(CultureInfo.InvariantCulture));
        Add(text, "Transfer-Encoding", delivery.Framing == FaultFraming.Chunked ? "chunked" : null);
        Add(text, "Content-Encoding", delivery.Encoding switch
        {
            FaultEncoding.Identity => null,
            FaultEncoding.Brotli or FaultEncoding.CutBrotli => "br",
            _ => "gzip",
        });
        Add(text, "Connection", delivery.End == FaultEnd.None ? "close" : null);
        for (int number = 0; number < delivery.ExtraHeaders; number++)
        {
            Add(text, "X-Sandbox-" + number.ToString(CultureInfo.InvariantCulture), "1");
        }

        return Encoding.ASCII.GetBytes(text.Append("\r\n").ToString());
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }
    }
}
