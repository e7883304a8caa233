using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Serves the sandbox network through Kestrel, on loopback only.</summary>
internal sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SandboxServer(WebApplication app, SandboxNetwork network)
    {
        _app = app;
        Network = network;
    }

    public SandboxNetwork Network { get; }

    public Uri Uri => Uris[0];

    public IReadOnlyList<Uri> Uris => [.. _app.Urls.Select(url => new Uri(url))];

    public static async Task<SandboxServer> StartAsync(ServerOptions options)
    {
        var network = new SandboxNetwork(options.Sandbox, options.Webhook is { } webhook ? new(webhook) : null);
        var server = new SandboxServer(Build(options, network), network);
        await server._app.StartAsync();
        return server;
    }

    public static async Task RunAsync(ServerOptions options)
    {
        await using SandboxServer server = await StartAsync(options);
        if (options.Sandbox.RandomFaults is { } random)
        {
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Faults at random: --fault-seed {random.Seed} --fault-rate {random.Rate}"));
        }

        await Console.Out.WriteLineAsync("Listening on " + server._app.Urls.First());
        await Console.Out.FlushAsync();

        using var stopping = new CancellationTokenSource();
        Task end = Lifetime.EndAsync(options, stopping.Token);
        await Task.WhenAny(end, server._app.WaitForShutdownAsync());
        await stopping.CancelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Network.Webhooks?.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(ServerOptions options, SandboxNetwork network)
    {
        // Empty: the other builders read and watch appsettings.json in the current folder, and so all folders below it.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        if (options.Compress)
        {
            builder.Services.AddResponseCompression();
            builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
            builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        }

        WebApplication app = builder.Build();
        if (options.Compress)
        {
            app.UseResponseCompression();
        }

        app.Map("/_sandbox", control => control.Run(new ControlEndpoints(network).InvokeAsync));
        app.Run(new NetworkEndpoint(network).InvokeAsync);
        return app;
    }
}
