using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MightyNetworks.Client.Webhooks;
using MightyNetworks.Client.Webhooks.Spool;
using MightyNetworks.Testing;

namespace MightyNetworks.UnitTests.Client.Webhooks;

/// <summary>A folder and a port for receivers.</summary>
internal sealed class ReceiverFixture : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), "mn-receiver-" + Guid.NewGuid().ToString("N"));

    /// <summary>The head of a delivery with the right key, without what says how long the body is.</summary>
    internal const string Head = "POST /hooks HTTP/1.1\r\nAuthorization: Bearer right-key\r\n";

    internal int Port { get; } = FreePort.Find();

    /// <summary>The IDs of the deliveries on the disk.</summary>
    internal List<string> Stored => WebhookSpool.Read(_path, _ => { }).Select(one => one.EventId).ToList();

    internal WebhookReceiver Start(Func<string, Stream>? disk = null) => new(
        new WebhookReceiverOptions { Keys = new WebhookKeys(["right-key"]), SpoolPath = _path, Prefixes = [$"http://localhost:{Port}/hooks/"], MaxBodySize = 4096 },
        disk is null ? new SpoolOptions() : new SpoolOptions { Open = disk });

    /// <summary>A whole delivery.</summary>
    internal static string Delivery(string id)
    {
        string body = $"{{\"event_id\":\"{id}\"}}";
        return $"{Head}Content-Length: {body.Length}\r\n\r\n{body}";
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
