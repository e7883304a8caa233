using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>An item of a course: an overview, a section, a lesson or a quiz. Contract schema: Coursework.</summary>
public sealed class Coursework : Resource
{
    /// <summary>ID of the coursework item, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong CourseworkId => Id;

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Type of item: lesson, quiz, section or overview.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Status: posted, hidden or pending.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>Position under the parent.</summary>
    [JsonPropertyName("position")]
    public int? Position { get; set; }

    /// <summary>ID of the course, which is a space.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the parent section or overview.</summary>
    [JsonPropertyName("parent_id")]
    public ulong? ParentId { get; set; }

    /// <summary>Type of the parent.</summary>
    [JsonPropertyName("parent_type")]
    public string? ParentType { get; set; }

    /// <summary>Number of child items.</summary>
    [JsonPropertyName("children_count")]
    public int? ChildrenCount { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>What completes the item.</summary>
    [JsonPropertyName("completion_criteria")]
    public string? CompletionCriteria { get; set; }

    /// <summary>What unlocks the item.</summary>
    [JsonPropertyName("unlocking_criteria")]
    public string? UnlockingCriteria { get; set; }

    /// <summary>URL of the coursework item.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>When the coursework item was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the coursework item was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the coursework item.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the coursework item was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the coursework item was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
