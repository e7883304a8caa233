using System;
using System.Net.Http;

namespace MightyNetworks.Client.Requests;

/// <summary>The body of a request. A request can be repeated, so every attempt gets new content.</summary>
public abstract class RequestBody
{
    private protected RequestBody()
    {
    }

    /// <summary>The content for one attempt; <paramref name="uploading"/> is told how many bytes of a file were sent, and its length.</summary>
    internal abstract HttpContent CreateContent(Action<long, long?> uploading);
}
