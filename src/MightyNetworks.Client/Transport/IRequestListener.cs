using System;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Transport;

/// <summary>Hears what happens to requests. Called on any thread, never twice at once for one request.</summary>
public interface IRequestListener
{
    /// <summary>An attempt is about to be sent.</summary>
    void Sending(ApiRequest request, int attempt);

    /// <summary>An attempt was answered.</summary>
    void Received(ApiRequest request, int status, TimeSpan elapsed);

    /// <summary>The request failed and is repeated after a wait.</summary>
    void Waiting(ApiRequest request, MightyNetworksException failure, TimeSpan delay);
}
