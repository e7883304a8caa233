using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using MightyNetworks.Sandbox.Faults;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Endpoints for tests outside the API; they are neither counted as requests nor subject to faults.</summary>
internal sealed class ControlEndpoints(ServedNetwork served)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private readonly SandboxNetwork _network = served.Network;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await RespondAsync(context);
        }
        catch (FormatException error)
        {
            context.Response.StatusCode = 400;
            await context.Response.WriteAsync(error.Message, context.RequestAborted);
        }
    }

    private async Task RespondAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "";
        if (context.Request.Method == "GET" && path.StartsWith("/peek/", StringComparison.Ordinal))
        {
            await PeekAsync(context, path["/peek".Length..] + context.Request.QueryString.Value);
            return;
        }

        string[] segments = path.Split('/');
        if (segments is ["", "webhooks", ..] or ["", "members", _, "bio"])
        {
            await new WebhookEndpoints(_network).RespondAsync(context, segments);
            return;
        }

        object? response = (context.Request.Method, segments) switch
        {
            ("GET", ["", "count"]) => new { requests = _network.RequestCount },
            ("GET", ["", "log"]) => _network.Log,
            ("GET", ["", "members", string id, "role"]) => new { role = MemberOf(id) is { } member ? _network.RoleOf(member) : null },
            ("GET", ["", "members", string id, "password-resets"]) => new { count = MemberOf(id) is { } member ? _network.PasswordResetsOf(member) : 0 },
            ("POST", ["", "members", "leave", string count]) => Done(() => _network.LetMembersLeave(NumberOf(count))),
            ("POST", ["", "members", "join", string count]) => Done(() => _network.LetMembersJoin(NumberOf(count))),
            ("PUT", ["", "faults"]) => SetFaults(await LinesAsync(context)),
            ("PUT", ["", "plan"]) => SetPlan(FaultPlan.Parse(string.Join('\n', await LinesAsync(context)))),
            ("PUT", ["", "random", string seed, string percent]) =>
                Done(() => _network.SetFaults(null, null, new() { Seed = NumberOf(seed), Rate = NumberOf(percent) / 100.0 })),
            ("DELETE", ["", "faults"]) => Done(() => _network.SetFaults(null)),
            ("POST", ["", "reset"]) => Done(_network.Reset),
            ("PUT", ["", "options"]) => Replace(ServerOptions.Parse(await LinesAsync(context))),
            _ => null,
        };
        if (response is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        await context.Response.WriteAsJsonAsync(response, Options, context.RequestAborted);
    }

    private async Task PeekAsync(HttpContext context, string path)
    {
        SandboxResponse response = _network.Peek("GET", path);
        context.Response.StatusCode = response.StatusCode;
        context.Response.ContentType = response.ContentType;
        await context.Response.Body.WriteAsync(response.Body, context.RequestAborted);
    }

    private static async Task<string[]> LinesAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        string text = await reader.ReadToEndAsync(context.RequestAborted);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static ulong? MemberOf(string id) => ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out ulong member) ? member : null;

    private static int NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new FormatException($"\"{text}\" is not a number.");

    private object SetFaults(IEnumerable<string> lines)
    {
        List<SandboxFault> faults = lines.Select(SandboxFault.Parse).ToList();
        return Done(() => _network.SetFaults(faults));
    }

    private object SetPlan(FaultPlan plan) => Done(() => _network.SetFaults(null, plan));

    private object Replace(ServerOptions options)
    {
        served.Replace(options);
        return new { requests = served.Network.RequestCount };
    }

    private object Done(Action action)
    {
        action();
        return new { requests = _network.RequestCount };
    }
}
