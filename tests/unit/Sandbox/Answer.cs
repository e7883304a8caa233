using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using MightyNetworks.Sandbox;

namespace MightyNetworks.UnitTests.Sandbox;

/// <summary>A response of the sandbox.</summary>
internal sealed class Answer(SandboxResponse response)
{
    public SandboxResponse Response { get; } = response;

    public int Status => Response.StatusCode;

    public string Text => Encoding.UTF8.GetString(Response.Body.Span);

    public JsonElement Json => JsonDocument.Parse(Response.Body).RootElement;

    public string Message => Json.GetProperty("message").GetString()!;

    public ulong Id => Json.GetProperty("id").GetUInt64();

    public int TotalCount => Json.GetProperty("meta").GetProperty("total_count").GetInt32();

    public List<ulong> Ids => Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetUInt64()).ToList();

    public string? Field(string name) => Json.GetProperty(name).ToString();
}
