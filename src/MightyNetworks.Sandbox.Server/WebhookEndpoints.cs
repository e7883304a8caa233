using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using MightyNetworks.Sandbox.Webhooks;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Control endpoints of the webhook: what became of the deliveries, and events that no operation of the API causes.</summary>
internal sealed class WebhookEndpoints(SandboxNetwork network)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public async Task RespondAsync(HttpContext context, string[] segments)
    {
        switch (context.Request.Method, segments)
        {
            case ("GET", ["", "webhooks"]) when network.Webhooks is not null:
                break;
            case ("GET", ["", "webhooks", "idle"]) when network.Webhooks is not null:
                await network.Webhooks.WhenIdleAsync(context.RequestAborted);
                break;
            case ("POST", ["", "webhooks", string kind]) when network.Webhooks is not null && SandboxWebhookKinds.Find(kind) is { } known:
                network.Raise(new(known) { MemberId = KeyOf(context, "member"), SpaceId = KeyOf(context, "space"), NetworkId = network.Options.NetworkId });
                break;
            case ("PUT", ["", "members", string id, "bio"]) when ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out ulong member):
                using (var reader = new StreamReader(context.Request.Body))
                {
                    network.SetBio(member, await reader.ReadToEndAsync(context.RequestAborted));
                }

                break;
            default:
                context.Response.StatusCode = 404;
                return;
        }

        await context.Response.WriteAsJsonAsync(new { counts = network.Webhooks?.Counts, deliveries = network.Webhooks?.Deliveries }, Options, context.RequestAborted);
    }

    private static ulong? KeyOf(HttpContext context, string name) =>
        ulong.TryParse(context.Request.Query[name].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out ulong key) ? key : null;
}
