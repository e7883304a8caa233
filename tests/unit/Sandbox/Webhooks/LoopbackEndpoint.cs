using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

/// <summary>An endpoint on loopback, which keeps what it received.</summary>
internal sealed class LoopbackEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<int> _statuses;

    private LoopbackEndpoint(int[] statuses)
    {
        _statuses = new(statuses);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(ReceiveAsync);
    }

    /// <summary>Authorization and event type of each delivery, in no order.</summary>
    internal ConcurrentQueue<(string? Authorization, string Type)> Received { get; } = new();

    internal string Address => _app.Urls.First() + "/hooks";

    /// <summary>Starts it.</summary>
    /// <param name="statuses">Its first responses; the others are 202.</param>
    internal static async Task<LoopbackEndpoint> StartAsync(params int[] statuses)
    {
        var endpoint = new LoopbackEndpoint(statuses);
        await endpoint._app.StartAsync();
        return endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        using JsonDocument delivery = JsonDocument.Parse(await reader.ReadToEndAsync());
        Received.Enqueue((context.Request.Headers.Authorization, delivery.RootElement.GetProperty("event_type").GetString()!));
        context.Response.StatusCode = _statuses.TryDequeue(out int status) ? status : 202;
    }
}
