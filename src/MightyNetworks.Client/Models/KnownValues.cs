using System.Collections.Generic;

namespace MightyNetworks;

/// <summary>Values that the contract lists for fields that accept any text; offered for completion.</summary>
public static class KnownValues
{
    /// <summary>Types of events.</summary>
    public static IReadOnlyList<string> EventTypes { get; } =
        ["local", "live_chat", "live_video", "online_meeting", "zoom_meeting", "zoom_webinar", "webinar", "local_meetup"];

    /// <summary>Types of posts that can be created.</summary>
    public static IReadOnlyList<string> PostTypes { get; } = ["post", "article"];
}
