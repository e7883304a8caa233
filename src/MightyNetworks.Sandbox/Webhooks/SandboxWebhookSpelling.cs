namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>How a delivery spells the kind of its event; the live service sends all three.</summary>
public enum SandboxWebhookSpelling
{
    /// <summary><c>MemberJoined</c>.</summary>
    Pascal,

    /// <summary><c>MEMBER_JOINED</c>.</summary>
    Snake,

    /// <summary><c>MemberJoinedHook</c>.</summary>
    Hook,
}
