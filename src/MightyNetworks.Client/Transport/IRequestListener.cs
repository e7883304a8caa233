using System;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Transport;

/// <summary>Hears what happens to requests. It is called on any thread, but never concurrently for one request.</summary>
public interface IRequestListener
{
    /// <summary>An attempt is about to be sent.</summary>
    void Sending(ApiRequest request, int attempt);

    /// <summary>Part of the request's file was sent. Every attempt starts again at 0.</summary>
    /// <param name="request">The request.</param>
    /// <param name="sent">How many bytes of the file were sent.</param>
    /// <param name="length">The length of the file in bytes; null if it is unknown.</param>
    void Uploading(ApiRequest request, long sent, long? length);

    /// <summary>The response to an attempt arrived.</summary>
    void Received(ApiRequest request, int status, TimeSpan elapsed);

    /// <summary>The request failed and is repeated after a wait.</summary>
    void Waiting(ApiRequest request, MightyNetworksException failure, TimeSpan delay);
}
