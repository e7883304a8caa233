using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>How long a list is. Contract schema: PageMeta.</summary>
public sealed class PageMeta
{
    /// <summary>The number of this page, from 1.</summary>
    [JsonPropertyName("current_page")]
    public int? CurrentPage { get; set; }

    /// <summary>How many pages there are.</summary>
    [JsonPropertyName("total_pages")]
    public int? TotalPages { get; set; }

    /// <summary>How many objects there are.</summary>
    [JsonPropertyName("total_count")]
    public long? TotalCount { get; set; }

    /// <summary>How many objects a page holds.</summary>
    [JsonPropertyName("per_page")]
    public int? PerPage { get; set; }
}
