using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using MightyNetworks.Testing;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>The service as a receiver of webhooks sees it, and the folder and port of that receiver.</summary>
internal sealed class Sender : IDisposable
{
    private const string Key = "right-key";

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>The parameters of a receiver that this sender can reach.</summary>
    internal string Parameters => $"-Key (ConvertTo-SecureString {Key} -AsPlainText -Force) -Port {Port.ToString(CultureInfo.InvariantCulture)} -SpoolPath '{Spool}'";

    internal string Spool { get; } = Path.Combine(Path.GetTempPath(), "mn-receive-" + Guid.NewGuid().ToString("N"));

    internal int Port { get; } = FreePort.Find();

    /// <summary>Delivers that a member joined a space, and returns the status. The receiver must listen.</summary>
    internal HttpStatusCode Join(ulong memberId, ulong spaceId = 5, int eventId = 0)
    {
        string id = new Guid(eventId == 0 ? (int)memberId : eventId, 0, 0, new byte[8]).ToString();
        string body = string.Create(CultureInfo.InvariantCulture, $$$"""
            {"event_id":"{{{id}}}","event_timestamp":"2026-11-24T10:00:00Z","event_type":"MEMBER_JOINED","payload":{"member":{"id":{{{memberId}}}},"space_id":{{{spaceId}}},"network_id":5}}
            """);
        return Send(body);
    }

    public void Dispose()
    {
        _http.Dispose();
        if (Directory.Exists(Spool))
        {
            Directory.Delete(Spool, recursive: true);
        }
    }

    /// <summary>Delivers a body, and returns the status.</summary>
    internal HttpStatusCode Send(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}/"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = _http.Send(request);
        return response.StatusCode;
    }
}
