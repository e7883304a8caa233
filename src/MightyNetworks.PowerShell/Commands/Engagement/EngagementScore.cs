using System;
using System.Globalization;
using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>The engagement of a member, in a space or around a post.</summary>
public sealed class EngagementScore : IModuleRow
{
    internal EngagementScore(string networkId) => NetworkId = networkId;

    /// <summary>ID of what is measured: the member, the space, the post or the event.</summary>
    public ulong? Id => MemberId ?? PostId ?? EventId ?? SpaceId;

    /// <summary>ID of the member, if members are measured.</summary>
    public ulong? MemberId { get; internal init; }

    /// <summary>ID of the space, if spaces or posts are measured.</summary>
    public ulong? SpaceId { get; internal init; }

    /// <summary>ID of the post, if posts are measured.</summary>
    public ulong? PostId { get; internal init; }

    /// <summary>ID of the event, if posts are measured and it is an event.</summary>
    public ulong? EventId { get; internal init; }

    /// <summary>Name of the member or the space, title of the post or event; null if it is not known.</summary>
    public string? Name { get; internal init; }

    /// <summary>The number of posts.</summary>
    public int Posts { get; internal init; }

    /// <summary>The number of comments.</summary>
    public int Comments { get; internal init; }

    /// <summary>The number of reactions.</summary>
    public int Reactions { get; internal init; }

    /// <summary>The number of RSVPs, whatever their status.</summary>
    public int Rsvps { get; internal init; }

    /// <summary>The number of different members who were active.</summary>
    public int People { get; internal init; }

    /// <summary>The time of the last activity in the period, in local time; null if there was none.</summary>
    public DateTimeOffset? LastActivity { get; internal init => field = value?.ToLocalTime(); }

    /// <summary>The sum of posts, comments, reactions and RSVPs, each times its weight.</summary>
    public decimal Score { get; internal init; }

    /// <summary>ID of the network.</summary>
    public string NetworkId { get; }

    /// <summary>Returns the name, or the ID, and the score.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}: {1}", Name ?? (object?)Id, Score);
}
