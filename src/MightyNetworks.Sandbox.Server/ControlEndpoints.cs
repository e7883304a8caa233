using System.Globalization;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace MightyNetworks.Sandbox.Server;

/// <summary>What tests ask the server beside the API; none of it counts as a request to the network.</summary>
internal sealed class ControlEndpoints(SandboxNetwork network)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public async Task InvokeAsync(HttpContext context)
    {
        object? answer = (context.Request.Method, context.Request.Path.Value?.Split('/')) switch
        {
            ("GET", ["", "count"]) => new { requests = network.RequestCount },
            ("GET", ["", "log"]) => network.Log,
            ("GET", ["", "members", string id, "role"]) => new { role = RoleOf(id) },
            ("POST", ["", "reset"]) => Reset(),
            _ => null,
        };
        if (answer is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        await context.Response.WriteAsJsonAsync(answer, Options, context.RequestAborted);
    }

    private string? RoleOf(string id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out ulong memberId) ? network.RoleOf(memberId) : null;

    private object Reset()
    {
        network.Reset();
        return new { requests = 0 };
    }
}
