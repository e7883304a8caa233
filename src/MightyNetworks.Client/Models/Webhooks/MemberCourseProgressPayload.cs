using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A member started a course, got on with it, or completed it. Contract schema: MemberCourseProgressPayload.</summary>
public sealed class MemberCourseProgressPayload : Resource
{
    /// <summary>The member.</summary>
    [JsonPropertyName("member")]
    public Member? Member { get; set; }

    /// <summary>The course: the space that it is.</summary>
    [JsonPropertyName("course")]
    public Space? Course { get; set; }

    /// <summary>How much of the course is done, from 0 to 100.</summary>
    [JsonPropertyName("progress_percent")]
    public int? ProgressPercent { get; set; }

    /// <summary>The member's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? MemberId => Member?.Id;

    /// <summary>The course's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong? SpaceId => Course?.Id;
}
