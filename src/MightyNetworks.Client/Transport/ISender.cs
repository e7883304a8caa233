using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Transport;

/// <summary>A step of the transport: it sends a request, alone or through the step below it.</summary>
internal interface ISender
{
    /// <summary>Returns the response's body; null when a repeated DELETE found nothing left to delete.</summary>
    /// <exception cref="Errors.MightyNetworksException">The request failed.</exception>
    /// <exception cref="System.OperationCanceledException">The caller cancelled.</exception>
    Task<BodyBuffer?> SendAsync(OutgoingRequest outgoing, CancellationToken cancellationToken);
}
