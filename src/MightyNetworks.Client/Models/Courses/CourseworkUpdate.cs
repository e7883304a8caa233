using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a coursework item; null fields stay as they are. Contract schema: CourseworkUpdate.</summary>
public sealed class CourseworkUpdate
{
    /// <summary>New title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>New description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Status: posted, hidden or pending.</summary>
    [JsonPropertyName("status")]
    public CourseworkStatus? Status { get; set; }

    /// <summary>ID of the parent section or overview.</summary>
    [JsonPropertyName("parent_id")]
    public ulong? ParentId { get; set; }

    /// <summary>What completes the item.</summary>
    [JsonPropertyName("completion_criteria")]
    public CompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>What unlocks the item.</summary>
    [JsonPropertyName("unlocking_criteria")]
    public UnlockingCriteria? UnlockingCriteria { get; set; }
}
