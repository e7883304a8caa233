using System;
using System.Management.Automation;
using System.Net.Sockets;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Webhooks.Spool;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Names;

namespace MightyNetworks.PowerShell.Reporting;

/// <summary>Creates the error records of failures: a stable ID, a category, the service's message and a recommended action.</summary>
internal static class ErrorRecords
{
    private const int LongestName = 80;
    private const int LongestWhat = 500;

    // PowerShell 7.5 and later show the recommended action below the message.
    private static readonly bool ShowsAdvice = typeof(PSObject).Assembly.GetName().Version >= new Version(7, 5);

    /// <summary>Creates the error record of a failure.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="target">The object or key that failed.</param>
    /// <param name="command">The cmdlet that failed. If its change may have been made, the advice names the cmdlet to check with.</param>
    /// <param name="what">The intended change in words; the message begins with it.</param>
    internal static ErrorRecord From(Exception failure, object? target, CommandInfo? command = null, string what = "") =>
        failure is MightyNetworksException known
            ? From(known, target, command, what)
            : new ErrorRecord(failure, "MNUnexpectedError", ErrorCategory.NotSpecified, target);

    internal static ErrorRecord NotConnected() => Create(
        new InvalidOperationException("The session is not connected to a network. Use Connect-MNNetwork first, or specify -Connection."),
        "MNNotConnected",
        ErrorCategory.ConnectionError,
        null,
        "Use Connect-MNNetwork. A connection belongs to the runspace that created it: pass it to jobs and parallel loops with -Connection $using:connection.");

    internal static ErrorRecord Closed(MNConnection connection) => Create(
        new InvalidOperationException($"The connection '{connection}' was closed."),
        "MNNotConnected",
        ErrorCategory.ConnectionError,
        connection,
        "Reconnect with Connect-MNNetwork.");

    internal static ErrorRecord NoSuchConnection(string name) => Create(
        new InvalidOperationException($"There is no connection named '{name}' in this session."),
        "MNNotConnected",
        ErrorCategory.ObjectNotFound,
        name,
        "Get-MNConnection lists the connections; Connect-MNNetwork creates one.");

    internal static ErrorRecord OtherNetwork(string networkId, MNConnection connection, object? target) => Create(
        new InvalidOperationException(
            $"The object comes from network {DisplayText.Short(networkId, LongestName)}, but the connection '{connection}' is to network {connection.NetworkId}. Nothing was sent."),
        "MNOtherNetwork",
        ErrorCategory.InvalidOperation,
        target,
        "Connect to the object's network with Connect-MNNetwork, or specify its connection.");

    internal static ErrorRecord UnknownNetwork(string networkId, MNConnection connection, object? target) => Create(
        new InvalidOperationException(
            $"The object comes from network {DisplayText.Short(networkId, LongestName)}, and the service does not report whether the connection '{connection}' is to that network. Nothing was sent for it."),
        "MNOtherNetwork",
        ErrorCategory.InvalidOperation,
        target,
        "Use Connect-MNNetwork with the NetworkId of the object.");

    internal static ErrorRecord NotIdentified(string networkId, MNConnection connection, MightyNetworksException failure)
    {
        (ErrorCategory category, string advice) = Meaning(failure.Reason);
        return Create(
            new InvalidOperationException(
                $"The object comes from network {DisplayText.Short(networkId, LongestName)}. The network of the unverified connection '{connection}' could not be identified, so nothing was sent for it. {failure.Message}",
                failure),
            IdOf(failure.Reason),
            category,
            connection,
            advice);
    }

    internal static ErrorRecord WrongWebhookKey(bool isMissing) => Create(
        new UnauthorizedAccessException(isMissing ? "The delivery carries no key in an Authorization header." : "The delivery carries another key."),
        "MNWrongWebhookKey",
        ErrorCategory.AuthenticationError,
        null,
        "Compare -Key with the key of the webhook in the network's settings. A delivery without it comes from somebody else.");

    internal static ErrorRecord NotWebhook(string why) => Create(
        new FormatException($"The input is not a delivery of a webhook. {why}"),
        "MNNotWebhook",
        ErrorCategory.InvalidData,
        null,
        "Specify the whole body as one text (Get-Content -Raw), $WebhookData, $Request, or a line of a spool.");

    internal static ErrorRecord Spool(Exception failure, string path) => failure is SpoolInUseException
        ? Create(failure, "MNSpoolInUse", ErrorCategory.ResourceBusy, path, "Only one receiver may own a spool.")
        : Create(failure, "MNSpoolUnusable", ErrorCategory.ResourceUnavailable, path, "Check that the folder exists, can be written and is not full.");

    internal static ErrorRecord CannotListen(Exception failure, string prefixes) => Create(
        new InvalidOperationException($"Cannot listen on {prefixes}: {failure.Message}", failure),
        "MNCannotListen",
        ErrorCategory.ResourceUnavailable,
        prefixes,
        failure is SocketException socket ? Advice(socket.SocketErrorCode) : "Check -Prefix.");

    private static string Advice(SocketError error) => error switch
    {
        SocketError.AccessDenied => "Specify a port from 1024 on, or one that this account may use.",
        SocketError.AddressNotAvailable => "Specify localhost, an address of this machine, or + for all of them.",
        _ => "Another program, or another prefix, may use the port: specify another one.",
    };

    /// <summary>Creates the error record of a name that no object has, or several have.</summary>
    internal static ErrorRecord Name(NameException error) => Named(new ErrorRecord(
        new ArgumentException(DisplayText.OneLine(error.Message) + " Nothing was sent for it.", error),
        error.IsAmbiguous ? "MNNameAmbiguous" : "MNNameNotFound",
        error.IsAmbiguous ? ErrorCategory.InvalidArgument : ErrorCategory.ObjectNotFound,
        error.Name));

    /// <summary>Creates the error record of input that cannot be used.</summary>
    internal static ErrorRecord Refused(string id, string message, ErrorCategory category, object? target) =>
        Named(new ErrorRecord(new ArgumentException(DisplayText.OneLine(message)), id, category, target));

    /// <summary>Whether a failure concerns the connection, so that all other requests would fail too.</summary>
    internal static bool ConcernsConnection(Exception failure) => failure is MightyNetworksException { ConcernsConnection: true };

    private static ErrorRecord From(MightyNetworksException failure, object? target, CommandInfo? command, string what)
    {
        (ErrorCategory category, string advice) = Meaning(failure.Reason);
        if (AlreadyThere.Is(failure, command))
        {
            return Create(failure, AlreadyThere.ErrorId, ErrorCategory.ResourceExists, target, "What was to be added is there; nothing needs to be done.", Introduction(failure, what));
        }

        string check = failure.MayHaveBeenDone ? CheckAdvice.For(command) + " " : string.Empty;
        return Create(failure, IdOf(failure.Reason), category, target, check + advice, Introduction(failure, what));
    }

    // The message of the failure may already begin with the request.
    private static string Introduction(MightyNetworksException failure, string what) =>
        what.Length == 0 || failure.Message.StartsWith(what, StringComparison.Ordinal) ? string.Empty
        : $"Could not {char.ToLowerInvariant(what[0])}{DisplayText.Short(what.Substring(1), LongestWhat)}: ";

    // A connection closed during the request is reported like one closed before it.
    private static string IdOf(FailureReason reason) => reason is FailureReason.Closed ? "MNNotConnected" : "MN" + reason;

    private static ErrorRecord Create(Exception exception, string id, ErrorCategory category, object? target, string advice, string introduction = "")
    {
        string message = introduction + DisplayText.OneLine(exception.Message);
        return Named(new ErrorRecord(exception, id, category, target)
        {
            ErrorDetails = new ErrorDetails(ShowsAdvice ? message : $"{message} {advice}") { RecommendedAction = advice },
        });
    }

    // Error views show the target's text, which may come from a member.
    private static ErrorRecord Named(ErrorRecord record)
    {
        record.CategoryInfo.TargetName = DisplayText.Short(record.CategoryInfo.TargetName, LongestName);
        return record;
    }

    private static (ErrorCategory Category, string Advice) Meaning(FailureReason reason) => reason switch
    {
        FailureReason.BadRequest => (ErrorCategory.InvalidArgument, "Check the specified values; -Debug shows the request."),
        FailureReason.Unauthorized => (ErrorCategory.AuthenticationError, "Create a new API token in the network's admin settings and reconnect with Connect-MNNetwork."),
        FailureReason.WrongNetwork => (ErrorCategory.AuthenticationError, "Specify the -NetworkId of the token's network, or use a token of this network."),
        FailureReason.Forbidden => (ErrorCategory.PermissionDenied, "Check the service's message; a host's token may have more permissions."),
        FailureReason.Challenged => (ErrorCategory.PermissionDenied, "Specify -NetworkId as the numeric ID instead of the subdomain, or try again later or from another address. Proxies that remove the User-Agent header also cause this."),
        FailureReason.NotFound => (ErrorCategory.ObjectNotFound, "Check the ID or address; it may have been removed or belong to another network."),
        FailureReason.Conflict => (ErrorCategory.InvalidOperation, "Get the object again and check its state."),
        FailureReason.Invalid => (ErrorCategory.InvalidArgument, "Correct the values that the service names and try again."),
        FailureReason.RateLimited => (ErrorCategory.LimitsExceeded, "Try again later, or limit the rate with Set-MNConnection -RequestsPerMinute."),
        FailureReason.ServiceError => (ErrorCategory.ResourceUnavailable, "Try again later; if the error persists, contact the service's support."),
        FailureReason.Unavailable => (ErrorCategory.ResourceUnavailable, "Try again later."),
        FailureReason.Unreachable => (ErrorCategory.ConnectionError, "Check the network, the proxy and -BaseUri."),
        FailureReason.ProxyRefused => (ErrorCategory.ConnectionError, "If the proxy asks for a credential, specify it with Connect-MNNetwork -ProxyCredential; otherwise its rules must allow the service."),
        FailureReason.ConnectionLost => (ErrorCategory.ConnectionError, "Check the network and try again."),
        FailureReason.Timeout => (ErrorCategory.OperationTimeout, "Try again, or allow more time with Connect-MNNetwork -TimeoutSec."),
        FailureReason.BudgetExceeded => (ErrorCategory.QuotaExceeded, "Set a new budget with Set-MNConnection -RequestBudget."),
        FailureReason.UnexpectedResponse => (ErrorCategory.InvalidResult, "Check -BaseUri; if it is correct, the API may have changed."),
        FailureReason.PageLoop => (ErrorCategory.InvalidResult, "The list is incomplete; try again later."),
        FailureReason.ForeignLink => (ErrorCategory.SecurityError, "Check -BaseUri. The token was not sent to the other host or network."),
        FailureReason.Closed => (ErrorCategory.ConnectionError, "Reconnect with Connect-MNNetwork."),
        _ => (ErrorCategory.NotSpecified, string.Empty),
    };
}
