using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;

namespace MightyNetworks.Soak;

/// <summary>One operation of a soak, on something that no other operation touches.</summary>
internal sealed class SoakStep
{
    public required string Name { get; init; }

    /// <summary>What its requests, and no others, have in common in the server's log.</summary>
    public required string Key { get; init; }

    public required Func<AdminApiClient, CancellationToken, Task<object?>> Run { get; init; }

    public bool IsChange { get; init; } = true;

    public bool IsIdempotent { get; init; }

    /// <summary>Whether the result of a read is right.</summary>
    public Func<object?, bool> IsRight { get; init; } = _ => true;

    public Outcome Outcome { get; set; } = new(Verdict.Broken, "It was not run.");

    public int TimesDone { get; set; }

    /// <summary>How many more of its requests the server saw than the client counted.</summary>
    public long Uncounted { get; set; }

    public bool IsDoubled => !IsIdempotent && TimesDone > 1;

    /// <summary>Reported done and not done, reported not done and done, or read wrongly without an error.</summary>
    public bool IsLost => Outcome.Verdict switch
    {
        Verdict.Broken => true,
        Verdict.Done => IsChange ? TimesDone == 0 : !IsRight(Outcome.Result),
        Verdict.NotDone => IsChange && TimesDone > 0,
        _ => !IsChange,
    };

    public static string KeyOf(SandboxLogEntry entry) => entry.Method + " " + entry.Target["/admin/v1/networks/10001".Length..] + " " + entry.Body;

    public override string ToString() => $"{Key} -> {Outcome.Verdict}, done {TimesDone}{(Uncounted == 0 ? "" : $", uncounted {Uncounted}")}: {Outcome.Words}";
}
