using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Size of a list. Contract schema: PageMeta.</summary>
public sealed class PageMeta
{
    /// <summary>Number of this page, from 1.</summary>
    [JsonPropertyName("current_page")]
    public int? CurrentPage { get; set; }

    /// <summary>Number of pages.</summary>
    [JsonPropertyName("total_pages")]
    public int? TotalPages { get; set; }

    /// <summary>Number of objects in the list.</summary>
    [JsonPropertyName("total_count")]
    public long? TotalCount { get; set; }

    /// <summary>Number of objects per page.</summary>
    [JsonPropertyName("per_page")]
    public int? PerPage { get; set; }
}
