using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member reported content. Contract schema: ReportedContentCreatedPayload.</summary>
public sealed class ReportedContentCreatedPayload : Resource
{
    /// <summary>The report.</summary>
    [JsonPropertyName("reported_content")]
    public ReportedContent? ReportedContent { get; set; }

    /// <inheritdoc/>
    public override string ToString() => ReportedContent?.ToString() ?? string.Empty;
}
