using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a coursework item is to change; what is null stays. Contract schema: CourseworkUpdate.</summary>
public sealed class CourseworkUpdate
{
    /// <summary>The new title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>The new description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Posted, hidden or pending.</summary>
    [JsonPropertyName("status")]
    public CourseworkStatus? Status { get; set; }

    /// <summary>The section or overview that it belongs to.</summary>
    [JsonPropertyName("parent_id")]
    public ulong? ParentId { get; set; }

    /// <summary>What completes it.</summary>
    [JsonPropertyName("completion_criteria")]
    public CompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>What unlocks it.</summary>
    [JsonPropertyName("unlocking_criteria")]
    public UnlockingCriteria? UnlockingCriteria { get; set; }
}
