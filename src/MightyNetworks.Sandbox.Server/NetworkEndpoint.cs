using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Carries HTTP requests to the network and its answers back.</summary>
internal sealed class NetworkEndpoint(SandboxNetwork network)
{
    public async Task InvokeAsync(HttpContext context)
    {
        CancellationToken aborted = context.RequestAborted;
        try
        {
            SandboxRequest request = await ReadAsync(context.Request, aborted);
            SandboxResponse response = await network.HandleAsync(request, aborted);
            if (response.Delivery == SandboxDelivery.Dropped)
            {
                context.Abort();
                return;
            }

            await WriteAsync(context.Response, response, aborted);
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private static async Task<SandboxRequest> ReadAsync(HttpRequest message, CancellationToken aborted)
    {
        // The raw target: what the client escaped stays escaped.
        string target = message.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new SandboxRequest(message.Method, target)
        {
            Origin = message.Scheme + "://" + message.Host.Value,
            Authorization = message.Headers.Authorization,
            UserAgent = message.Headers.UserAgent,
        };
        if (message.ContentLength > 0 || message.Headers.TransferEncoding.Count > 0)
        {
            await request.ReadBodyAsync(message.ContentType, sink => message.Body.CopyToAsync(sink, aborted));
        }

        return request;
    }

    private static async Task WriteAsync(HttpResponse message, SandboxResponse response, CancellationToken aborted)
    {
        message.StatusCode = response.StatusCode;
        if (response.RetryAfter is not null)
        {
            message.Headers.RetryAfter = response.RetryAfter;
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
