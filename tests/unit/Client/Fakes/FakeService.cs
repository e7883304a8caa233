using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>A service that returns specified responses, one per request, and repeats the last one.</summary>
internal sealed class FakeService(params IReadOnlyList<Answer.Reply> answers) : HttpMessageHandler
{
    private readonly List<SentRequest> _sent = [];

    /// <summary>What arrived, in order.</summary>
    internal IReadOnlyList<SentRequest> Sent
    {
        get
        {
            lock (_sent)
            {
                return [.. _sent];
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        int number;
        lock (_sent)
        {
            number = _sent.Count;
            _sent.Add(new SentRequest(
                request.Method.Method, request.RequestUri!, body, request.Headers.ToDictionary(h => h.Key, h => string.Join(' ', h.Value), StringComparer.OrdinalIgnoreCase)));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return await answers[Math.Min(number, answers.Count - 1)](cancellationToken).ConfigureAwait(false);
    }

    internal sealed record SentRequest(string Method, Uri Uri, string? Body, IReadOnlyDictionary<string, string> Headers);
}
