using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox;

/// <summary>How a response travels: how far it gets, how its body is framed and compressed, and what happens to the connection.</summary>
public sealed class SandboxDelivery
{
    /// <summary>The response arrives as it should.</summary>
    public static SandboxDelivery Plain { get; } = new();

    /// <summary>How far the response gets.</summary>
    public FaultMoment Moment { get; init; }

    /// <summary>What happens to the connection then.</summary>
    public FaultEnd End { get; init; }

    /// <summary>How the response tells where its body ends.</summary>
    public FaultFraming Framing { get; init; }

    /// <summary>How the body is compressed.</summary>
    public FaultEncoding Encoding { get; init; }

    /// <summary>How many blanks follow the body.</summary>
    public long Padding { get; init; }

    /// <summary>How many headers there are that mean nothing.</summary>
    public int ExtraHeaders { get; init; }

    /// <summary>Whether the response arrives as it should.</summary>
    public bool IsPlain => this is { Moment: FaultMoment.Complete, End: FaultEnd.None, Framing: FaultFraming.Length, Encoding: FaultEncoding.Identity, Padding: 0, ExtraHeaders: 0 };

    /// <summary>Whether no byte of the response arrives.</summary>
    public bool IsSilent => Moment is FaultMoment.Unread or FaultMoment.Start && End is not FaultEnd.Drip;
}
