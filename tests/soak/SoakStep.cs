using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Sandbox;

namespace MightyNetworks.Soak;

/// <summary>An operation of a soak, on an object that no other operation uses.</summary>
internal sealed class SoakStep
{
    public required string Name { get; init; }

    /// <summary>Text that identifies its requests in the server's log.</summary>
    public required string Key { get; init; }

    public required Func<AdminApiClient, CancellationToken, Task<object?>> Run { get; init; }

    public bool IsChange { get; init; } = true;

    public bool IsIdempotent { get; init; }

    /// <summary>Whether the result of a read is correct.</summary>
    public Func<object?, bool> IsRight { get; init; } = _ => true;

    public Outcome Outcome { get; set; } = new(Verdict.Broken, "It was not run.");

    public int TimesDone { get; set; }

    /// <summary>Number of its requests that the server received but the client did not count.</summary>
    public long Uncounted { get; set; }

    public bool IsDoubled => !IsIdempotent && TimesDone > 1;

    /// <summary>Whether the verdict is wrong: reported done but not done, reported failed but done, or an incorrect read without an error.</summary>
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
