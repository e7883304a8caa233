using System;
using System.Management.Automation;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Every failure as an error record: a stable id, a category, the service's words and what to do.</summary>
internal static class ErrorRecords
{
    private const int LongestName = 80;
    private const int LongestWhat = 500;

    // From 7.5 on PowerShell itself shows the recommended action under the message.
    private static readonly bool ShowsAdvice = typeof(PSObject).Assembly.GetName().Version >= new Version(7, 5);

    /// <summary>A failure as an error record.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="target">What it is about.</param>
    /// <param name="command">The cmdlet that failed: where its change may have been made, the advice names the one that shows it.</param>
    /// <param name="what">What was to be done to whom, in words: the message begins with it.</param>
    internal static ErrorRecord From(Exception failure, object? target, CommandInfo? command = null, string what = "") =>
        failure is MightyNetworksException known
            ? From(known, target, command, what)
            : new ErrorRecord(failure, "MNUnexpectedError", ErrorCategory.NotSpecified, target);

    internal static ErrorRecord NotConnected() => Create(
        new InvalidOperationException("There is no connection to a network in this session: use Connect-MNNetwork first, or give -Connection."),
        "MNNotConnected",
        ErrorCategory.ConnectionError,
        null,
        "Use Connect-MNNetwork. A connection belongs to the runspace that made it: pass it to jobs and parallel loops with -Connection $using:connection.");

    internal static ErrorRecord Closed(MNConnection connection) => Create(
        new InvalidOperationException($"The connection '{connection}' was disconnected."),
        "MNNotConnected",
        ErrorCategory.ConnectionError,
        connection,
        "Use Connect-MNNetwork again.");

    internal static ErrorRecord NoSuchConnection(string name) => Create(
        new InvalidOperationException($"There is no connection named '{name}' in this session."),
        "MNNotConnected",
        ErrorCategory.ObjectNotFound,
        name,
        "Get-MNConnection shows the connections there are; Connect-MNNetwork makes one.");

    internal static ErrorRecord OtherNetwork(string networkId, MNConnection connection, object? target) => Create(
        new InvalidOperationException(
            $"The object comes from network {DisplayText.Short(networkId, LongestName)}, but the connection '{connection}' is to network {connection.NetworkId}. Nothing was sent."),
        "MNOtherNetwork",
        ErrorCategory.InvalidOperation,
        target,
        "Use Connect-MNNetwork for that network, or specify the connection to the object's own network.");

    internal static ErrorRecord UnknownNetwork(string networkId, MNConnection connection, object? target) => Create(
        new InvalidOperationException(
            $"The object comes from network {DisplayText.Short(networkId, LongestName)}, and the service does not say whether that is the network of the connection '{connection}'. Nothing was sent for it."),
        "MNOtherNetwork",
        ErrorCategory.InvalidOperation,
        target,
        "Use Connect-MNNetwork with the same -NetworkId that the object carries.");

    internal static ErrorRecord NotIdentified(string networkId, MNConnection connection, MightyNetworksException failure)
    {
        (ErrorCategory category, string advice) = Meaning(failure.Reason);
        return Create(
            new InvalidOperationException(
                $"The object comes from network {DisplayText.Short(networkId, LongestName)}. Whether that is the network of the connection '{connection}', made with -NoVerify, could not be found out, so nothing was sent for it. {failure.Message}",
                failure),
            IdOf(failure.Reason),
            category,
            connection,
            advice);
    }

    /// <summary>What was specified cannot be used.</summary>
    internal static ErrorRecord Refused(string id, string message, ErrorCategory category, object? target) =>
        Named(new ErrorRecord(new ArgumentException(DisplayText.OneLine(message)), id, category, target));

    /// <summary>Whether a failure is the connection's own, so that every other request would fail alike.</summary>
    internal static bool ConcernsConnection(Exception failure) => failure is MightyNetworksException { ConcernsConnection: true };

    private static ErrorRecord From(MightyNetworksException failure, object? target, CommandInfo? command, string what)
    {
        (ErrorCategory category, string advice) = Meaning(failure.Reason);
        string check = failure.MayHaveBeenDone ? CheckAdvice.For(command) + " " : string.Empty;
        return Create(failure, IdOf(failure.Reason), category, target, check + advice, Introduction(failure, what));
    }

    // Where the words are those of the request, the failure begins with them already.
    private static string Introduction(MightyNetworksException failure, string what) =>
        what.Length == 0 || failure.Message.StartsWith(what, StringComparison.Ordinal) ? string.Empty : DisplayText.Short(what, LongestWhat) + ": ";

    // A connection that was closed meanwhile is reported like one that was closed before.
    private static string IdOf(FailureReason reason) => reason is FailureReason.Closed ? "MNNotConnected" : "MN" + reason;

    private static ErrorRecord Create(Exception exception, string id, ErrorCategory category, object? target, string advice, string introduction = "")
    {
        string message = introduction + DisplayText.OneLine(exception.Message);
        return Named(new ErrorRecord(exception, id, category, target)
        {
            ErrorDetails = new ErrorDetails(ShowsAdvice ? message : $"{message} {advice}") { RecommendedAction = advice },
        });
    }

    // Views of errors show the target by its text, which may be a member's own.
    private static ErrorRecord Named(ErrorRecord record)
    {
        record.CategoryInfo.TargetName = DisplayText.Short(record.CategoryInfo.TargetName, LongestName);
        return record;
    }

    private static (ErrorCategory Category, string Advice) Meaning(FailureReason reason) => reason switch
    {
        FailureReason.BadRequest => (ErrorCategory.InvalidArgument, "Look at the values given; -Debug shows what was sent."),
        FailureReason.Unauthorized => (ErrorCategory.AuthenticationError, "Make a new API token in the network's admin settings and use Connect-MNNetwork again."),
        FailureReason.WrongNetwork => (ErrorCategory.AuthenticationError, "Give the -NetworkId of the network that the token was made in, or a token of this one."),
        FailureReason.Forbidden => (ErrorCategory.PermissionDenied, "See what the service says; a host's token may do more."),
        FailureReason.Challenged => (ErrorCategory.PermissionDenied, "Specify -NetworkId as the network's number, which works where its subdomain may not; else try again later or from another address. Proxies that drop the User-Agent header cause this too."),
        FailureReason.NotFound => (ErrorCategory.ObjectNotFound, "Look at the id with the Get cmdlet; it may have been removed or belong to another network."),
        FailureReason.Conflict => (ErrorCategory.InvalidOperation, "Get it again and look at its state."),
        FailureReason.Invalid => (ErrorCategory.InvalidArgument, "Correct what the service names and try again."),
        FailureReason.RateLimited => (ErrorCategory.LimitsExceeded, "Try again later, or pace the work with Connect-MNNetwork -RequestsPerMinute."),
        FailureReason.ServiceError => (ErrorCategory.ResourceUnavailable, "Try again later; if it stays, tell the service's support."),
        FailureReason.Unavailable => (ErrorCategory.ResourceUnavailable, "Try again later."),
        FailureReason.Unreachable => (ErrorCategory.ConnectionError, "Check the network, the proxy and -BaseUri."),
        FailureReason.ConnectionLost => (ErrorCategory.ConnectionError, "Check the network and try again."),
        FailureReason.Timeout => (ErrorCategory.OperationTimeout, "Try again, or allow more time with Connect-MNNetwork -TimeoutSec."),
        FailureReason.BudgetExceeded => (ErrorCategory.QuotaExceeded, "Connect-MNNetwork -RequestBudget sets a new budget."),
        FailureReason.UnexpectedResponse => (ErrorCategory.InvalidResult, "Check -BaseUri; if it is right, the API may have changed."),
        FailureReason.PageLoop => (ErrorCategory.InvalidResult, "The list is incomplete; try again later."),
        FailureReason.ForeignLink => (ErrorCategory.SecurityError, "Check -BaseUri. The token was not sent to the other host or network."),
        FailureReason.Closed => (ErrorCategory.ConnectionError, "Use Connect-MNNetwork again."),
        _ => (ErrorCategory.NotSpecified, string.Empty),
    };
}
