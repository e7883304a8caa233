using System;
using System.Net;

namespace MightyNetworks.Client.Errors;

/// <summary>The exception of a failed request: what failed, why, and whether the change may have been made.</summary>
public sealed class MightyNetworksException : Exception
{
    /// <summary>Sentence added to the message if the change may have been made.</summary>
    internal const string Unsure = " The change may have been made all the same; check before you repeat it.";

    private const string EarlierAttempt = " An earlier attempt of this request may have made the change all the same; check before you repeat it.";

    internal MightyNetworksException(FailureReason reason, string message, Exception? inner = null)
        : base(DisplayText.OneLine(message), inner) => Reason = reason;

    /// <summary>Why it failed.</summary>
    public FailureReason Reason { get; }

    /// <summary>Whether all other requests of the connection would fail too, because of its token, its budget or the network.</summary>
    public bool ConcernsConnection => Reason is FailureReason.Unauthorized or FailureReason.WrongNetwork or FailureReason.Challenged
        or FailureReason.BudgetExceeded or FailureReason.Unreachable or FailureReason.ProxyRefused or FailureReason.Closed || (Reason is FailureReason.RateLimited && IsPermanent);

    /// <summary>HTTP status of the response; null if there was no response.</summary>
    public HttpStatusCode? Status { get; internal set; }

    /// <summary>The service's message; null if there was none.</summary>
    public string? ServiceMessage { get; internal set => field = value is null ? null : DisplayText.OneLine(value); }

    /// <summary>Method and path of the request; null if there was none.</summary>
    public string? Request { get; internal set; }

    /// <summary>The wait that the service asked for.</summary>
    public TimeSpan? RetryAfter { get; internal set; }

    /// <summary>Whether the change may have been made although no response confirms it.</summary>
    public bool MayHaveBeenDone { get; internal set; }

    /// <summary>Whether repeating the request within its time limit cannot help.</summary>
    internal bool IsPermanent { get; set; }

    /// <summary>The pause of the connection after this failure; null for none.</summary>
    internal TimeSpan? Pause { get; set; }

    /// <summary>Returns the same failure for a repeated request whose earlier attempt may have made the change.</summary>
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
