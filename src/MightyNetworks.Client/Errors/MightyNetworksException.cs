using System;
using System.Net;

namespace MightyNetworks.Client.Errors;

/// <summary>The one exception of this client: what failed, why, and whether anything may have changed.</summary>
public sealed class MightyNetworksException : Exception
{
    /// <summary>What the message of a failure says when the change may have been made.</summary>
    internal const string Unsure = " The change may have been made all the same; check before you repeat it.";

    private const string EarlierAttempt = " An earlier attempt of this request may have made the change all the same; check before you repeat it.";

    internal MightyNetworksException(FailureReason reason, string message, Exception? inner = null)
        : base(DisplayText.OneLine(message), inner) => Reason = reason;

    /// <summary>Why it failed.</summary>
    public FailureReason Reason { get; }

    /// <summary>Whether every other request of the connection would fail alike: its token, its budget, its way to the service.</summary>
    public bool ConcernsConnection => Reason is FailureReason.Unauthorized or FailureReason.WrongNetwork or FailureReason.Challenged
        or FailureReason.BudgetExceeded or FailureReason.Unreachable or FailureReason.Closed || (Reason is FailureReason.RateLimited && IsPermanent);

    /// <summary>The status that came back, or null when none did.</summary>
    public HttpStatusCode? Status { get; internal set; }

    /// <summary>The service's own words, or null when it said nothing that can be shown.</summary>
    public string? ServiceMessage { get; internal set => field = value is null ? null : DisplayText.OneLine(value); }

    /// <summary>Method and path of the request, or null when there was none.</summary>
    public string? Request { get; internal set; }

    /// <summary>How long the service asked to wait.</summary>
    public TimeSpan? RetryAfter { get; internal set; }

    /// <summary>Whether the change may have been made although no answer says so.</summary>
    public bool MayHaveBeenDone { get; internal set; }

    /// <summary>Whether no repeat within the time that a request may wait can mend it.</summary>
    internal bool IsPermanent { get; set; }

    /// <summary>How long the connection pauses because of it, where it does.</summary>
    internal TimeSpan? Pause { get; set; }

    /// <summary>The same failure, of the repeat of a request whose first attempt may have made the change.</summary>
    internal MightyNetworksException AfterUnsureAttempt() => MayHaveBeenDone ? this : new(Reason, Message + EarlierAttempt, InnerException)
    {
        Status = Status,
        ServiceMessage = ServiceMessage,
        Request = Request,
        RetryAfter = RetryAfter,
        IsPermanent = IsPermanent,
        MayHaveBeenDone = true,
    };
}
