using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Transport;

/// <summary>Ends every request when the client is closed: each fails with <see cref="FailureReason.Closed"/>.</summary>
internal sealed class CloseStep(ISender next) : ISender, IDisposable
{
    private readonly CancellationTokenSource _closing = new();

    public async Task<BodyBuffer?> SendAsync(OutgoingRequest outgoing, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        try
        {
            return await next.SendAsync(outgoing, ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (_closing.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Closed(outgoing.Request, e is RequestCancelledException { MayHaveBeenDone: true }, e);
        }
    }

    // The source is cancelled but not disposed: a later request must find it cancelled.
    public void Dispose() => _closing.Cancel();

    private static MightyNetworksException Closed(ApiRequest request, bool mayHaveBeenDone, Exception cause) => new(
        FailureReason.Closed,
        $"{request} was ended: the connection was disconnected meanwhile.{(mayHaveBeenDone ? MightyNetworksException.Unsure : string.Empty)}",
        cause)
    {
        Request = request.ToString(),
        MayHaveBeenDone = mayHaveBeenDone,
    };
}
