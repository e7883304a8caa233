using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>One page of a list, in either of the shapes that the service sends.</summary>
public sealed class Page<T>
{
    /// <summary>The objects, in the shape with <see cref="Links"/>.</summary>
    [JsonPropertyName("items")]
    public List<T>? Items { get; set; }

    /// <summary>The objects, in the shape with <see cref="Meta"/>.</summary>
    [JsonPropertyName("data")]
    public List<T>? Data { get; set; }

    /// <summary>Where this page is and where the next one is.</summary>
    [JsonPropertyName("links")]
    public Links? Links { get; set; }

    /// <summary>How many pages and objects there are.</summary>
    [JsonPropertyName("meta")]
    public PageMeta? Meta { get; set; }

    /// <summary>The objects, in whichever shape they came; null where there is no list.</summary>
    [JsonIgnore]
    internal List<T>? Entries => Items is { Count: > 0 } || Data is null ? Items : Data;

    /// <summary>The objects, in whichever shape they came; entries that are null are left out.</summary>
    [JsonIgnore]
    public IReadOnlyList<T> Objects => Entries?.FindAll(entry => entry is not null) ?? [];
}
