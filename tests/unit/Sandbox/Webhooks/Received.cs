using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;

namespace MightyNetworks.UnitTests.Sandbox.Webhooks;

/// <summary>A received delivery.</summary>
internal sealed class Received(HttpRequestMessage request, string body, TimeSpan at)
{
    internal string Body { get; } = body;

    /// <summary>The time since the start of the test.</summary>
    internal TimeSpan At { get; } = at;

    internal string Method { get; } = request.Method.Method;

    internal Uri? Uri { get; } = request.RequestUri;

    internal string? ContentType { get; } = request.Content?.Headers.ContentType?.ToString();

    internal string Authorization { get; } = request.Headers.GetValues("Authorization").Single();

    internal JsonElement Json => JsonDocument.Parse(Body).RootElement;

    internal string Id => Json.GetProperty("event_id").GetString()!;

    internal string Type => Json.GetProperty("event_type").GetString()!;

    internal JsonElement Payload => Json.GetProperty("payload");
}
