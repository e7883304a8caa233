using System;
using System.Globalization;
using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Something that a member did: a post, a comment, a reaction or an RSVP.</summary>
public sealed class MemberActivity : IModuleRow
{
    internal MemberActivity(string networkId, MemberActivityKind kind, DateTimeOffset at)
    {
        NetworkId = networkId;
        Kind = kind;
        At = at.ToLocalTime();
    }

    /// <summary>When it was done, in local time; for an RSVP, when it was last changed.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What was done.</summary>
    public MemberActivityKind Kind { get; }

    /// <summary>ID of the member; null if the service does not name one.</summary>
    public ulong? MemberId { get; internal init; }

    /// <summary>Name of the member, where it is known without a request: of members from the pipeline, with an RSVP, or with an event.</summary>
    public string? Member { get; internal set; }

    /// <summary>ID of the space.</summary>
    public ulong? SpaceId { get; internal init; }

    /// <summary>Title of the post or event that it belongs to.</summary>
    public string? Title { get; internal init; }

    /// <summary>The beginning of the text, on one line: of the post or the comment; the emoji of a reaction, the status of an RSVP.</summary>
    public string? Text { get; internal init; }

    /// <summary>What it was done to: Space, Post, Comment or Event.</summary>
    public string? TargetType { get; internal init; }

    /// <summary>ID of what it was done to: the space of a post, the post or the comment that a comment or a reaction is about, the event of an RSVP.</summary>
    public ulong? TargetId { get; internal init; }

    /// <summary>ID of the post, also for a comment on it or a reaction to it.</summary>
    public ulong? PostId { get; internal init; }

    /// <summary>ID of the comment, also for a reaction to it.</summary>
    public ulong? CommentId { get; internal init; }

    /// <summary>ID of the event.</summary>
    public ulong? EventId { get; internal init; }

    /// <summary>The start of the date that an RSVP is for, if the event recurs.</summary>
    public DateTimeOffset? InstanceAt { get; internal init; }

    /// <summary>URL of the post, comment or event.</summary>
    public string? Permalink { get; internal init; }

    /// <summary>ID of the network.</summary>
    public string NetworkId { get; }

    /// <summary>Returns the time, the kind and the title.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd HH:mm} {1}: {2}", At, Kind, Title).TrimEnd(' ', ':');
}
