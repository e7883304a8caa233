using System;
using System.Net.Http;

namespace MightyNetworks.Client.Requests;

/// <summary>What a request sends. It can be sent again, so it makes new content for every attempt.</summary>
public abstract class RequestBody
{
    private protected RequestBody()
    {
    }

    /// <summary>The content for one attempt; <paramref name="moved"/> is called as parts of it are sent.</summary>
    internal abstract HttpContent CreateContent(Action moved);
}
