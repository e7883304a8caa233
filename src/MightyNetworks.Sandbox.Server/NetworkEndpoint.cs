using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Passes HTTP requests to the network and sends its responses.</summary>
internal sealed class NetworkEndpoint(SandboxNetwork network)
{
    public async Task InvokeAsync(HttpContext context)
    {
        CancellationToken aborted = context.RequestAborted;
        try
        {
            SandboxRequest request = RequestOf(context.Request);
            SandboxResponse response = await network.HandleAsync(request, () => ReadBodyAsync(context.Request, request, aborted), aborted);
            if (KestrelSends(response))
            {
                await WriteAsync(context.Response, response, aborted);
            }
            else
            {
                await new RawResponse(network, context, response).SendAsync();
            }
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    // Kestrel enforces the protocol, so responses that break it are written past Kestrel.
    private static bool KestrelSends(SandboxResponse response) =>
        response.Delivery.IsPlain && response.StatusCode is >= 200 && (response.Body.IsEmpty || response.StatusCode is not (204 or 205 or 304));

    private static SandboxRequest RequestOf(HttpRequest message)
    {
        // The raw target keeps the client's escaping.
        string target = message.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return new(message.Method, target)
        {
            Origin = message.Scheme + "://" + message.Host.Value,
            Authorization = message.Headers.Authorization,
            UserAgent = message.Headers.UserAgent,
        };
    }

    private static Task ReadBodyAsync(HttpRequest message, SandboxRequest request, CancellationToken aborted) =>
        message.ContentLength > 0 || message.Headers.TransferEncoding.Count > 0
            ? request.ReadBodyAsync(message.ContentType, sink => message.Body.CopyToAsync(sink, aborted))
            : Task.CompletedTask;

    private static async Task WriteAsync(HttpResponse message, SandboxResponse response, CancellationToken aborted)
    {
        message.StatusCode = response.StatusCode;
        if (response.RetryAfter is not null)
        {
            message.Headers.RetryAfter = response.RetryAfter;
        }

        if (response.Location is not null)
        {
            message.Headers.Location = response.Location;
        }

        if (response.Body.IsEmpty)
        {
            return;
        }

        message.ContentType = response.ContentType;
        message.ContentLength = response.Body.Length;
        await message.Body.WriteAsync(response.Body, aborted);
    }
}
