using System;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Dispatch;

/// <summary>One change that a cmdlet makes for one key, before it is confirmed and sent; or the validation error in its place.</summary>
internal sealed record Change
{
    private readonly Func<AdminApiClient, IRequestListener, CancellationToken, Task<object?>>? _send;

    private Change(string what, object? target, Func<AdminApiClient, IRequestListener, CancellationToken, Task<object?>>? send) =>
        (What, Target, _send) = (what, target, send);

    /// <summary>The change in words: <c>Set role of member 5 to Host</c>.</summary>
    internal string What { get; }

    /// <summary>The object that errors are about: the key.</summary>
    internal object? Target { get; }

    /// <summary>Whether it asks for confirmation like a deletion although its cmdlet usually does not.</summary>
    internal bool IsGrave { get; init; }

    /// <summary>The connection to use; by default the one to the network of the piped object.</summary>
    internal MNConnection? Connection { get; init; }

    /// <summary>The validation error; null if the change can be made.</summary>
    internal ErrorRecord? Error { get; private init; }

    /// <summary>Adds to the object that the service returns what is known of it from the change alone.</summary>
    internal Action<object>? Complete { get; init; }

    /// <summary>A change that one request makes.</summary>
    internal static Change Of<T>(ApiRequest<T> request, string what, object? target)
        where T : class => new(what, target, async (client, log, stop) => await client.SendAsync(request, log, stop).ConfigureAwait(false));

    /// <summary>A change whose response is a list, which is written object by object.</summary>
    internal static Change Of<T>(ApiRequest<Page<T>> request, string what, object? target) =>
        new(what, target, async (client, log, stop) => (await client.SendAsync(request, log, stop).ConfigureAwait(false))?.Objects.ToArray());

    /// <summary>A change that may take several requests.</summary>
    internal static Change Of(string what, object? target, Func<AdminApiClient, IRequestListener, CancellationToken, Task<object?>> send) => new(what, target, send);

    /// <summary>A validation error: nothing is sent, and the other changes are made.</summary>
    internal static Change Invalid(string errorId, string message, object? target) =>
        Invalid(ErrorRecords.Refused(errorId, message, ErrorCategory.InvalidArgument, target));

    /// <inheritdoc cref="Invalid(string, string, object?)"/>
    internal static Change Invalid(ErrorRecord error) => new(string.Empty, error.TargetObject, send: null) { Error = error };

    /// <summary>Makes the change.</summary>
    /// <exception cref="InvalidOperationException">It is a validation error.</exception>
    internal async Task<object?> SendAsync(AdminApiClient client, IRequestListener log, CancellationToken cancellation)
    {
        object? response = await (_send ?? throw new InvalidOperationException(Error?.ToString()))(client, log, cancellation).ConfigureAwait(false);
        if (response is not null)
        {
            Complete?.Invoke(response);
        }

        return response;
    }
}
