using System;
using System.Threading;

namespace MightyNetworks.Client.Errors;

/// <summary>The caller cancelled a request that may have reached the service.</summary>
public sealed class RequestCancelledException : OperationCanceledException
{
    internal RequestCancelledException(bool mayHaveBeenDone, Exception? inner, CancellationToken cancellationToken)
        : base("The request was cancelled.", inner, cancellationToken) => MayHaveBeenDone = mayHaveBeenDone;

    /// <summary>Whether the change may have been made although no response confirms it; false for requests that change nothing.</summary>
    public bool MayHaveBeenDone { get; }
}
