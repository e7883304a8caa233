using System.Net.Http;

namespace MightyNetworks.Client.Requests;

/// <summary>One call of the Admin API as a value: what would be sent, before anything is sent.</summary>
public abstract class ApiRequest
{
    private protected ApiRequest(HttpMethod method, string path, Query? query, RequestBody? body, bool? isRepeatable)
    {
        Method = method;
        Path = path;
        Query = query ?? Query.Empty;
        Body = body;
        IsRepeatable = isRepeatable ?? method != HttpMethod.Post;
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path below the network, with the contract's trailing slash: <c>/members/5/</c>.</summary>
    public string Path { get; }

    /// <summary>The query, without the page numbers that a list adds while it is read.</summary>
    public Query Query { get; }

    /// <summary>What is sent as the body, or null.</summary>
    public RequestBody? Body { get; }

    /// <summary>
    /// Whether sending it twice does no more than sending it once: reads, deletions, and changes that only set fields. False for
    /// what creates, mails or notifies.
    /// </summary>
    public bool IsRepeatable { get; }

    /// <summary>Whether it may change something, so that it matters to know whether it was done.</summary>
    internal bool MayChange => Method != HttpMethod.Get;

    /// <summary>How many bytes its response may have, decompressed; a longer one is not read.</summary>
    internal abstract int LargestResponse { get; }

    /// <summary>Path and query, relative to the network.</summary>
    public string PathAndQuery => Path + Query.ToQueryString();

    /// <summary>Method, path and query: <c>PUT /members/5/</c>. Never the body, never a token.</summary>
    public override string ToString() => Method.Method + " " + PathAndQuery;
}
