namespace MightyNetworks.PowerShell.Commands;

/// <summary>What a member did.</summary>
public enum MemberActivityKind
{
    /// <summary>Published a post or an article.</summary>
    Post,

    /// <summary>Commented on a post, or replied to a comment.</summary>
    Comment,

    /// <summary>Reacted to a post or to a comment.</summary>
    Reaction,

    /// <summary>Replied to an event.</summary>
    Rsvp,
}
