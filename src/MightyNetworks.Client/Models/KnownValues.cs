using System.Collections.Generic;

namespace MightyNetworks;

/// <summary>The values that the contract lists for texts that may have others, too. They are offered for completion; any text is sent.</summary>
public static class KnownValues
{
    /// <summary>The kinds of events.</summary>
    public static IReadOnlyList<string> EventTypes { get; } =
        ["local", "live_chat", "live_video", "online_meeting", "zoom_meeting", "zoom_webinar", "webinar", "local_meetup"];

    /// <summary>The kinds of posts that can be created.</summary>
    public static IReadOnlyList<string> PostTypes { get; } = ["post", "article"];
}
