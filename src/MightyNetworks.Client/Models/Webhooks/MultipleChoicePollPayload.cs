using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A multiple-choice poll in a webhook payload. Contract schema: MultipleChoicePollPayload.</summary>
public sealed class MultipleChoicePollPayload : PollPayload
{
    /// <summary>The choices.</summary>
    [JsonPropertyName("choices")]
    public IReadOnlyList<PollChoice>? Choices { get; set; }

    /// <summary>Choice 1, if any.</summary>
    [JsonPropertyName("choice_1")]
    public PollChoice? Choice1 { get; set; }

    /// <summary>Choice 2, if any.</summary>
    [JsonPropertyName("choice_2")]
    public PollChoice? Choice2 { get; set; }

    /// <summary>Choice 3, if any.</summary>
    [JsonPropertyName("choice_3")]
    public PollChoice? Choice3 { get; set; }

    /// <summary>Choice 4, if any.</summary>
    [JsonPropertyName("choice_4")]
    public PollChoice? Choice4 { get; set; }

    /// <summary>Choice 5, if any.</summary>
    [JsonPropertyName("choice_5")]
    public PollChoice? Choice5 { get; set; }
}
