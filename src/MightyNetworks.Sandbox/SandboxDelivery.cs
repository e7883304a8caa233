using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox;

/// <summary>How a response is delivered: how far it gets, how its body is framed and compressed, and what happens to the connection.</summary>
public sealed class SandboxDelivery
{
    /// <summary>Normal delivery.</summary>
    public static SandboxDelivery Plain { get; } = new();

    /// <summary>How far the response gets.</summary>
    public FaultMoment Moment { get; init; }

    /// <summary>What happens to the connection at that point.</summary>
    public FaultEnd End { get; init; }

    /// <summary>How the response marks the end of its body.</summary>
    public FaultFraming Framing { get; init; }

    /// <summary>How the body is compressed.</summary>
    public FaultEncoding Encoding { get; init; }

    /// <summary>Number of blanks after the body.</summary>
    public long Padding { get; init; }

    /// <summary>Number of additional meaningless headers.</summary>
    public int ExtraHeaders { get; init; }

    /// <summary>Whether the response is delivered normally.</summary>
    public bool IsPlain => this is { Moment: FaultMoment.Complete, End: FaultEnd.None, Framing: FaultFraming.Length, Encoding: FaultEncoding.Identity, Padding: 0, ExtraHeaders: 0 };

    /// <summary>Whether no byte of the response is delivered.</summary>
    public bool IsSilent => Moment is FaultMoment.Unread or FaultMoment.Start && End is not FaultEnd.Drip;
}
