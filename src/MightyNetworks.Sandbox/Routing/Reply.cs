using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>Creates the responses of the API.</summary>
internal static class Reply
{
    public const string Json = "application/json; charset=utf-8";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The body that a fault mangles if nothing was carried out: an object that does not exist.</summary>
    public static SandboxResponse StandIn { get; } = new()
    {
        StatusCode = 200,
        ContentType = Json,
        Body = System.Text.Encoding.UTF8.GetBytes("""{"id":99999999,"title":"Not made","created_at":"2026-06-01T09:00:00Z"}"""),
    };

    public static SandboxResponse NoContent { get; } = new() { StatusCode = 204 };

    public static SandboxResponse Ok(IWireItem item) => Of(200, 1024, item.WriteTo);

    public static SandboxResponse Created(IWireItem item) => Of(201, 1024, item.WriteTo);

    public static SandboxResponse Empty() => Of(200, 256, static writer =>
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    });

    public static SandboxResponse Error(int status, string message) => Of(status, 512, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("error"u8, ErrorCode.Of(status));
        writer.WriteString("message"u8, message);
        writer.WriteNumber("status"u8, status);
        writer.WriteEndObject();
    });

    public static SandboxResponse Of(int status, int capacity, Action<Utf8JsonWriter> write)
    {
        var buffer = new ByteBuffer(capacity);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return new() { StatusCode = status, ContentType = Json, Body = buffer.Written };
    }
}
