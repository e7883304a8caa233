namespace MightyNetworks.PowerShell.Commands;

/// <summary>How a webhook delivery spells the kind of its event.</summary>
public enum WebhookSpelling
{
    /// <summary>As in MemberJoined.</summary>
    Pascal,

    /// <summary>As in MEMBER_JOINED.</summary>
    Snake,

    /// <summary>As in MemberJoinedHook.</summary>
    Hook,
}
