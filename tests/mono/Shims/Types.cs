using System.IO;

namespace System.Net.Http
{
    /// <summary>Causes of failures that tests name; .NET Framework knows them by the status of a WebException.</summary>
    internal enum HttpRequestError
    {
        Unknown,
        NameResolutionError,
        ConnectionError,
        SecureConnectionError,
        ProxyTunnelError,
        ResponseEnded,
    }

    /// <summary>A body that ended early, which .NET Framework reports as an IOException.</summary>
    internal sealed class HttpIOException(HttpRequestError error, string message) : IOException(message)
    {
        internal HttpRequestError HttpRequestError => error;
    }
}

namespace System.Threading.Tasks
{
    internal sealed class TaskCompletionSource
    {
        private readonly TaskCompletionSource<bool> _source;

        internal TaskCompletionSource() => _source = new();

        internal TaskCompletionSource(TaskCreationOptions options) => _source = new(options);

        internal Task Task => _source.Task;

        internal void SetResult() => _source.SetResult(true);

        internal bool TrySetResult() => _source.TrySetResult(true);
    }
}
