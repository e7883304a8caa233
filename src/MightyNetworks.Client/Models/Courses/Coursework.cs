using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An item of a course: an overview, a section, a lesson or a quiz. Contract schema: Coursework.</summary>
public sealed class Coursework : Resource
{
    /// <summary>The coursework item's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The coursework item's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong CourseworkId => Id;

    /// <summary>When the coursework item was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the coursework item was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The course: the space that it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>Lesson, quiz, section or overview.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The section or overview that it belongs to.</summary>
    [JsonPropertyName("parent_id")]
    public ulong? ParentId { get; set; }

    /// <summary>What the parent is.</summary>
    [JsonPropertyName("parent_type")]
    public string? ParentType { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Posted, hidden or pending.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Its place under its parent.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }

    /// <summary>What completes it.</summary>
    [JsonPropertyName("completion_criteria")]
    public string? CompletionCriteria { get; set; }

    /// <summary>What unlocks it.</summary>
    [JsonPropertyName("unlocking_criteria")]
    public string? UnlockingCriteria { get; set; }

    /// <summary>How many items are under it.</summary>
    [JsonPropertyName("children_count")]
    public int? ChildrenCount { get; set; }

    /// <summary>The address of the coursework item's page.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Title, Id);
}
