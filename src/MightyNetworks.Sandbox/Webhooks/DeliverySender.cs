using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>Sends one attempt, with the service's headers and its time limit, which is not made faster: the endpoint is real.</summary>
internal sealed class DeliverySender(SandboxWebhookOptions options, HttpMessageInvoker http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Sends without throwing: every failure is a response.</summary>
    public async Task<DeliveryResponse> SendAsync(byte[] body, CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using ITimer limit = time.CreateTimer(static state => Cancel((CancellationTokenSource)state!), stopping, Limit, Timeout.InfiniteTimeSpan);
        try
        {
            using HttpRequestMessage request = Compose(body);
            using HttpResponseMessage response = await http.SendAsync(request, stopping.Token).ConfigureAwait(false);
            return new((int)response.StatusCode, null);
        }
        catch (OperationCanceledException)
        {
            return new(null, "No response within 30 seconds.");
        }
        catch (Exception error)
        {
            return new(null, error.GetBaseException().Message);
        }
    }

    public void Dispose() => http.Dispose();

    private static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The attempt ended at the same moment.
        }
    }

    private HttpRequestMessage Compose(byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, options.Endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + options.Key);
        return request;
    }
}
