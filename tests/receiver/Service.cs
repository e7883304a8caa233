using System;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace MightyNetworks.Receiver;

/// <summary>The service as the receiver sees it.</summary>
internal sealed class Service(int port) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Uri _receiver = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));

    internal static string IdOf(int number) => new Guid(number, 0x4d4e, 0x4d4e, new byte[8]).ToString();

    /// <summary>Delivers the event with a number; whether it was acknowledged.</summary>
    internal async Task<bool> DeliverAsync(int number)
    {
        string body = string.Create(CultureInfo.InvariantCulture, $$$"""
            {"event_id":"{{{IdOf(number)}}}","event_timestamp":"2026-11-24T10:00:00Z","event_type":"MEMBER_JOINED","payload":{"member":{"id":{{{number}}},"created_at":"2026-11-24T10:00:00Z","updated_at":"2026-11-24T10:00:00Z","email":"member{{{number}}}@example.com","first_name":"Ada","last_name":"Member","bio":"{{{Bio}}}","permalink":"https://example.com/members/{{{number}}}"},"space_id":5,"network_id":5}}
            """);
        using var request = new HttpRequestMessage(HttpMethod.Post, _receiver);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ReceiverProcess.Key);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(request);
            return response.StatusCode is HttpStatusCode.Accepted;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => _http.Dispose();

    private static string Bio { get; } = new('b', 400);
}
