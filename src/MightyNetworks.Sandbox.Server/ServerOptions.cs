using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Sandbox.Server;

/// <summary>What the command line asks for.</summary>
internal sealed class ServerOptions
{
    private static readonly string[] Switches = ["--absolute-links", "--compress", "--log", "--stop-with-stdin", "--help"];

    private static readonly string[] Options =
        ["--port", "--members", "--shape", "--token", "--network", "--latency", "--fault", "--parent", "--max-lifetime"];

    public static string Help { get; } =
        $"""
        mn-sandbox: a Mighty Network that lives in memory and speaks the Admin API, on loopback.

          --port N             the port; 0 (default) takes a free one. "Listening on http://127.0.0.1:PORT" tells it
          --members N          how many members (default {SandboxWorld.MemberCount})
          --shape SHAPE        what lists look like: both (default: items, links and meta), items, data or array
          --absolute-links     links with scheme and host
          --token TOKEN        the bearer token (default {SandboxWorld.Token})
          --network N          the network's id (default {SandboxWorld.NetworkId}); "{SandboxWorld.Subdomain}" works, too
          --latency MS         how long each request takes at least
          --compress           gzip or Brotli, for clients that accept it
          --log                keep the requests for GET /_sandbox/log
          --fault FAULT        something that is to go wrong (see below); repeatable
          --stop-with-stdin    stop when standard input closes
          --parent PID         stop when that process ends
          --max-lifetime MIN   stop after so many minutes (default 60)

        Beside the API, with no token:
          GET /_sandbox/count, GET /_sandbox/log, GET /_sandbox/members/ID/role, POST /_sandbox/reset

        FAULT, such as "GET /members?page=3 503 x2 retry-after=1":
        {SandboxFault.Grammar}
        """;

    public bool ShowHelp { get; private init; }

    public int Port { get; private init; }

    public bool Compress { get; private init; }

    public bool StopWithStdin { get; private init; }

    public int? ParentId { get; private init; }

    public TimeSpan MaxLifetime { get; private init; }

    public required SandboxOptions Sandbox { get; init; }

    public static ServerOptions Parse(IReadOnlyList<string> commandLine)
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
            Sandbox = new()
            {
                MemberCount = arguments.Number("--members", 0) ?? SandboxWorld.MemberCount,
                ListShape = ShapeOf(arguments.Text("--shape") ?? "both"),
                AbsoluteLinks = arguments.Has("--absolute-links"),
                Token = arguments.Text("--token") ?? SandboxWorld.Token,
                NetworkId = (ulong?)arguments.Number("--network", 1) ?? SandboxWorld.NetworkId,
                Latency = TimeSpan.FromMilliseconds(arguments.Number("--latency", 0) ?? 0),
                KeepLog = arguments.Has("--log"),
                Faults = arguments.All("--fault").Select(SandboxFault.Parse).ToList(),
            },
        };
    }

    private static ListShape ShapeOf(string word) => word switch
    {
        "both" => ListShape.Both,
        "items" => ListShape.ItemsAndLinks,
        "data" => ListShape.DataAndMeta,
        "array" => ListShape.BareArray,
        _ => throw new FormatException($"--shape must be both, items, data or array, not \"{word}\"."),
    };
}
