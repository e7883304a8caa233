using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MightyNetworks.Sandbox.Faults;
using MightyNetworks.Sandbox.Webhooks;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Options of the command line.</summary>
internal sealed class ServerOptions
{
    private static readonly string[] Switches = ["--absolute-links", "--compress", "--log", "--stop-with-stdin", "--next-on-empty-page", "--strict-slashes", "--help"];

    private static readonly string[] Options =
        ["--port", "--members", "--shape", "--emails", "--token", "--network", "--latency", "--fault", "--plan", "--fault-seed", "--fault-rate", "--fault-kinds", "--parent", "--max-lifetime",
        .. WebhookArguments.Names];

    public static string Help { get; } =
        $"""
        mn-sandbox: an in-memory Mighty Network with the Admin API, on loopback.

          --port N             port; 0 (default) selects a free one, printed as "Listening on http://127.0.0.1:PORT"
          --members N          number of members (default {SandboxWorld.MemberCount}); "live" for {SandboxWorld.LiveMemberCount}
          --shape SHAPE        shape of lists: both (default: items, links and meta), items, data or array
          --absolute-links     links with scheme and host
          --next-on-empty-page a next link on every page, including the last and empty pages
          --emails KIND        members' email addresses: shown (default), masked or empty
          --strict-slashes     require trailing slashes exactly as in the contract
          --token TOKEN        bearer token (default {SandboxWorld.Token})
          --network N          ID of the network (default {SandboxWorld.NetworkId}); "{SandboxWorld.Subdomain}" also works
          --latency MS         minimum duration of each request
          --compress           gzip or Brotli, for clients that accept it
          --log                keep the requests for GET /_sandbox/log
          --fault FAULT        inject a fault (see below); repeatable
          --plan PLAN          faults of the first requests, in order: "ACTION; pass; ACTION WORD ..."
          --fault-seed N       random faults for other requests; reproducible for the same order of requests
          --fault-rate R       share of requests that fail at random (default 0.2)
          --fault-kinds KINDS  random faults to choose from: "ACTION; ACTION WORD ..." (default: all that end by themselves)
        {WebhookArguments.Help}
          --stop-with-stdin    stop when standard input closes
          --parent PID         stop when that process ends
          --max-lifetime MIN   stop after MIN minutes (default 60)

        Outside the API, without a token:
          GET /_sandbox/count, GET /_sandbox/log     number of requests; log of requests
          GET /_sandbox/peek/PATH                    state of the network: a GET without faults, not counted
          GET /_sandbox/members/ID/role, GET /_sandbox/members/ID/password-resets
          POST /_sandbox/members/leave/N, POST /_sandbox/members/join/N
          PUT /_sandbox/faults (one FAULT per line), PUT /_sandbox/plan (a PLAN), PUT /_sandbox/random/SEED/PERCENT;
          DELETE /_sandbox/faults                    each replaces all earlier faults
          GET /_sandbox/webhooks                     state of the webhook; deliveries with outcome, attempts and status
          GET /_sandbox/webhooks/idle                the same, as soon as no delivery is pending
          POST /_sandbox/webhooks/KIND?member=ID&space=ID  raise an event that no operation causes
          PUT /_sandbox/members/ID/bio (the text)    change a bio, as the member does
          POST /_sandbox/reset                       restore the initial world and faults; clear the logs
          PUT /_sandbox/options (one argument per line)  serve a new network with these options; --port and those that stop the server are ignored

        FAULT, such as "GET /members?page=3 503 x2 retry-after=1":
        {SandboxFault.Grammar}
        """;

    public bool ShowHelp { get; private init; }

    public int Port { get; private init; }

    public bool Compress { get; init; }

    public bool StopWithStdin { get; private init; }

    public int? ParentId { get; private init; }

    public TimeSpan MaxLifetime { get; private init; }

    public required SandboxOptions Sandbox { get; init; }

    public SandboxWebhookOptions? Webhook { get; init; }

    /// <summary>Parses a command line.</summary>
    /// <param name="commandLine">The arguments.</param>
    /// <param name="environment">Reads an environment variable; null for those of the process.</param>
    /// <exception cref="FormatException">An argument is unknown or invalid.</exception>
    public static ServerOptions Parse(IReadOnlyList<string> commandLine, Func<string, string?>? environment = null)
    {
        var arguments = new Arguments(commandLine, Switches, Options);
        return new()
        {
            ShowHelp = arguments.Has("--help"),
            Port = arguments.Number("--port", 0) ?? 0,
            Compress = arguments.Has("--compress"),
            StopWithStdin = arguments.Has("--stop-with-stdin"),
            ParentId = arguments.Number("--parent", 1),
            MaxLifetime = TimeSpan.FromMinutes(arguments.Number("--max-lifetime", 1) ?? 60),
            Webhook = WebhookArguments.Read(arguments, environment ?? Environment.GetEnvironmentVariable),
            Sandbox = new()
            {
                MemberCount = arguments.Text("--members") == "live" ? SandboxWorld.LiveMemberCount : arguments.Number("--members", 0) ?? SandboxWorld.MemberCount,
                ListShape = ShapeOf(arguments.Text("--shape") ?? "both"),
                AbsoluteLinks = arguments.Has("--absolute-links"),
                NextOnEmptyPage = arguments.Has("--next-on-empty-page"),
                Emails = EmailsOf(arguments.Text("--emails") ?? "shown"),
                StrictSlashes = arguments.Has("--strict-slashes"),
                Token = arguments.Text("--token") ?? SandboxWorld.Token,
                NetworkId = (ulong?)arguments.Number("--network", 1) ?? SandboxWorld.NetworkId,
                Latency = TimeSpan.FromMilliseconds(arguments.Number("--latency", 0) ?? 0),
                KeepLog = arguments.Has("--log"),
                Faults = arguments.All("--fault").Select(SandboxFault.Parse).ToList(),
                Plan = arguments.Text("--plan") is { } plan ? FaultPlan.Parse(plan) : null,
                RandomFaults = RandomFaultsOf(arguments),
            },
        };
    }

    private static RandomFaults? RandomFaultsOf(Arguments arguments)
    {
        int? seed = arguments.Number("--fault-seed", 0);
        string rate = arguments.Text("--fault-rate") ?? "0.2";
        if (!double.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) || share > 1)
        {
            throw new FormatException($"--fault-rate must be from 0 to 1, not \"{rate}\".");
        }

        if (seed is null && arguments.Text("--fault-rate") is null && arguments.Text("--fault-kinds") is null)
        {
            return null;
        }

        return new()
        {
            Seed = seed ?? Random.Shared.Next(),
            Rate = share,
            Kinds = arguments.Text("--fault-kinds") is { } kinds ? FaultPlan.Parse(kinds).Steps.OfType<SandboxFault>().ToList() : RandomFaults.DefaultKinds,
        };
    }

    private static EmailVisibility EmailsOf(string word) => word switch
    {
        "shown" => EmailVisibility.Shown,
        "masked" => EmailVisibility.Masked,
        "empty" => EmailVisibility.Empty,
        _ => throw new FormatException($"--emails must be shown, masked or empty, not \"{word}\"."),
    };

    private static ListShape ShapeOf(string word) => word switch
    {
        "both" => ListShape.Both,
        "items" => ListShape.ItemsAndLinks,
        "data" => ListShape.DataAndMeta,
        "array" => ListShape.BareArray,
        _ => throw new FormatException($"--shape must be both, items, data or array, not \"{word}\"."),
    };
}
