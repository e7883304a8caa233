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
    private readonly ServedNetwork _served;

    private SandboxServer(WebApplication app, ServedNetwork served)
    {
        _app = app;
        _served = served;
    }

    public SandboxNetwork Network => _served.Network;

    public Uri Uri => Uris[0];

    public IReadOnlyList<Uri> Uris => [.. _app.Urls.Select(url => new Uri(url))];

    public static async Task<SandboxServer> StartAsync(ServerOptions options)
    {
        var served = new ServedNetwork(options);
        var server = new SandboxServer(Build(options.Port, served), served);
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
        _served.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(int port, ServedNetwork served)
    {
        // Empty: the other builders read and watch appsettings.json in the current folder, and so all folders below it.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddResponseCompression();
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);

        WebApplication app = builder.Build();
        app.Map("/_sandbox", control => control.Run(context => new ControlEndpoints(served).InvokeAsync(context)));
        app.UseWhen(_ => served.Compress, compressed => compressed.UseResponseCompression());
        app.Run(context => new NetworkEndpoint(served.Network).InvokeAsync(context));
        return app;
    }
}
