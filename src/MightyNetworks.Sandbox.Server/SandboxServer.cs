using System;
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
using Microsoft.Extensions.Logging;

namespace MightyNetworks.Sandbox.Server;

/// <summary>The sandbox network behind Kestrel, on loopback only.</summary>
internal static class SandboxServer
{
    public static async Task RunAsync(ServerOptions options)
    {
        WebApplication app = Build(options);
        await using (app)
        {
            await app.StartAsync();
            await Console.Out.WriteLineAsync("Listening on " + app.Urls.First());
            await Console.Out.FlushAsync();

            using var stopping = new CancellationTokenSource();
            Task end = Lifetime.EndAsync(options, stopping.Token);
            await Task.WhenAny(end, app.WaitForShutdownAsync());
            await stopping.CancelAsync();
            await app.StopAsync();
        }
    }

    private static WebApplication Build(ServerOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
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

        var network = new SandboxNetwork(options.Sandbox);
        app.Map("/_sandbox", control => control.Run(new ControlEndpoints(network).InvokeAsync));
        app.Run(new NetworkEndpoint(network).InvokeAsync);
        return app;
    }
}
