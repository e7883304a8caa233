using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>
/// A coursework item to create; hidden, and under the overview of the course, unless it says otherwise.
/// Contract schema: CourseworkCreate.
/// </summary>
public sealed class CourseworkCreate
{
    /// <summary>Lesson, quiz or section.</summary>
    [JsonPropertyName("type")]
    public NewCourseworkType? Type { get; set; }

    /// <summary>The section or overview that it belongs to.</summary>
    [JsonPropertyName("parent_id")]
    public ulong? ParentId { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Posted, hidden or pending.</summary>
    [JsonPropertyName("status")]
    public CourseworkStatus? Status { get; set; }

    /// <summary>What completes it.</summary>
    [JsonPropertyName("completion_criteria")]
    public CompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>What unlocks it.</summary>
    [JsonPropertyName("unlocking_criteria")]
    public UnlockingCriteria? UnlockingCriteria { get; set; }
}
