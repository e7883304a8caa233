using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>One page of a list, in either shape that the service sends.</summary>
public sealed class Page<T>
{
    /// <summary>The objects, in the shape with <see cref="Links"/>.</summary>
    [JsonPropertyName("items")]
    public List<T>? Items { get; set; }

    /// <summary>The objects, in the shape with <see cref="Meta"/>.</summary>
    [JsonPropertyName("data")]
    public List<T>? Data { get; set; }

    /// <summary>Addresses of this page and the next page.</summary>
    [JsonPropertyName("links")]
    public Links? Links { get; set; }

    /// <summary>Size of the list.</summary>
    [JsonPropertyName("meta")]
    public PageMeta? Meta { get; set; }

    /// <summary>The objects in either shape; null if there is no list.</summary>
    [JsonIgnore]
    internal List<T>? Entries => Items is { Count: > 0 } || Data is null ? Items : Data;

    /// <summary>The objects in either shape, without null entries.</summary>
    [JsonIgnore]
    public IReadOnlyList<T> Objects => Entries?.FindAll(entry => entry is not null) ?? [];
}
