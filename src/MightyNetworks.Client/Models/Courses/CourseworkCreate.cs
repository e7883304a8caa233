using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a coursework item; by default hidden and under the overview. Contract schema: CourseworkCreate.</summary>
public sealed class CourseworkCreate
{
    /// <summary>Type of item: lesson, quiz or section.</summary>
    [JsonPropertyName("type")]
    public NewCourseworkType? Type { get; set; }

    /// <summary>ID of the parent section or overview.</summary>
    [JsonPropertyName("parent_id")]
    public ulong? ParentId { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Status: posted, hidden or pending.</summary>
    [JsonPropertyName("status")]
    public CourseworkStatus? Status { get; set; }

    /// <summary>What completes the item.</summary>
    [JsonPropertyName("completion_criteria")]
    public CompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>What unlocks the item.</summary>
    [JsonPropertyName("unlocking_criteria")]
    public UnlockingCriteria? UnlockingCriteria { get; set; }
}
