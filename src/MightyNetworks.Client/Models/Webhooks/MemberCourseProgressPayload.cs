using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member started, progressed in or completed a course. Contract schema: MemberCourseProgressPayload.</summary>
public sealed class MemberCourseProgressPayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The course, which is a space.</summary>
    [JsonPropertyName("course")]
    public Space? Course { get; set; }

    /// <summary>Progress in percent, 0 to 100.</summary>
    [JsonPropertyName("progress_percent")]
    public int? ProgressPercent { get; set; }

    /// <summary>ID of the member, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>ID of the course, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Course?.Id;

    /// <inheritdoc/>
    public override string ToString() => Member?.ToString() ?? string.Empty;
}
