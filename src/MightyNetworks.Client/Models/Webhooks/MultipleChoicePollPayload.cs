using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A multiple choice poll as webhooks show it. Contract schema: MultipleChoicePollPayload.</summary>
public sealed class MultipleChoicePollPayload : PollPayload
{
    /// <summary>What members choose from.</summary>
    [JsonPropertyName("choices")]
    public IReadOnlyList<PollChoice>? Choices { get; set; }

    /// <summary>Choice 1, where there is one.</summary>
    [JsonPropertyName("choice_1")]
    public PollChoice? Choice1 { get; set; }

    /// <summary>Choice 2, where there is one.</summary>
    [JsonPropertyName("choice_2")]
    public PollChoice? Choice2 { get; set; }

    /// <summary>Choice 3, where there is one.</summary>
    [JsonPropertyName("choice_3")]
    public PollChoice? Choice3 { get; set; }

    /// <summary>Choice 4, where there is one.</summary>
    [JsonPropertyName("choice_4")]
    public PollChoice? Choice4 { get; set; }

    /// <summary>Choice 5, where there is one.</summary>
    [JsonPropertyName("choice_5")]
    public PollChoice? Choice5 { get; set; }
}
