using System.Net.Http;

namespace MightyNetworks.Client.Requests;

/// <summary>A request to the Admin API, as an immutable value.</summary>
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

    /// <summary>The path below the network, with a trailing slash where the API has one: <c>/members/5/</c>.</summary>
    public string Path { get; }

    /// <summary>The query, without the page numbers that reading a list adds.</summary>
    public Query Query { get; }

    /// <summary>The body, or null.</summary>
    public RequestBody? Body { get; }

    /// <summary>
    /// Whether sending it twice has the effect of sending it once: true for reads, deletions, and changes that only set fields; false
    /// for requests that create objects, send mail or notify members.
    /// </summary>
    public bool IsRepeatable { get; }

    /// <summary>Whether it may change something.</summary>
    internal bool MayChange => Method != HttpMethod.Get;

    /// <summary>The maximum size of the response in bytes, decompressed; a longer one is not read.</summary>
    internal abstract int LargestResponse { get; }

    /// <summary>Path and query, relative to the network.</summary>
    public string PathAndQuery => Path + Query.ToQueryString();

    /// <summary>Method, path and query: <c>PUT /members/5/</c>. Never the body, never a token.</summary>
    public override string ToString() => Method.Method + " " + PathAndQuery;
}
