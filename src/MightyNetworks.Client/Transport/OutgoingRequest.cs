using System;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Transport;

/// <summary>A request on its way through the steps of the transport.</summary>
/// <param name="Request">The request.</param>
/// <param name="Link">The address to use instead of the request's own: a next link of a list; null for the request's own.</param>
/// <param name="Listener">Hears what happens to the request, or null.</param>
/// <param name="Retries">The number of earlier attempts.</param>
internal readonly record struct OutgoingRequest(ApiRequest Request, Uri? Link, IRequestListener? Listener, int Retries = 0)
{
    /// <summary>Whether an earlier attempt failed.</summary>
    internal bool IsRepeat => Retries > 0;
}
