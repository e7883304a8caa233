using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Transport;

namespace MightyNetworks.UnitTests.Client.Fakes;

/// <summary>The step below the one under test: fails as told, once each, then succeeds.</summary>
internal sealed class StepBelow(params Exception?[] failures) : ISender
{
    private readonly List<OutgoingRequest> _sent = [];

    internal IReadOnlyList<OutgoingRequest> Sent => _sent;

    /// <summary>Runs inside the attempt.</summary>
    internal Action<OutgoingRequest>? During { get; init; }

    public async Task<BodyBuffer?> SendAsync(OutgoingRequest outgoing, CancellationToken cancellationToken)
    {
        int number = _sent.Count;
        _sent.Add(outgoing);
        During?.Invoke(outgoing);
        cancellationToken.ThrowIfCancellationRequested();
        if (number < failures.Length && failures[number] is { } failure)
        {
            throw failure;
        }

        using var response = new HttpResponseMessage(HttpStatusCode.NoContent);
        return await BodyBuffer.ReadAsync(response, 1, () => { }, cancellationToken);
    }

    internal static OutgoingRequest Request(string method, int retries = 0) => new(TestClient.Request(method), null, null, retries);

    internal static MightyNetworksException Failure(FailureReason reason, double? retryAfter = null, bool maybe = false, int? status = null, bool permanent = false) =>
        new(reason, $"{reason}.")
        {
            RetryAfter = retryAfter is double seconds ? TimeSpan.FromSeconds(seconds) : null,
            MayHaveBeenDone = maybe,
            Status = (HttpStatusCode?)status,
            IsPermanent = permanent,
        };
}
