using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Sandbox.Faults;

/// <summary>Random faults. The same seed and order of requests produce the same faults on every machine.</summary>
public sealed class RandomFaults
{
    /// <summary>The default faults: they end by themselves, a client can detect them, and they do not depend on timing.</summary>
    public static IReadOnlyList<SandboxFault> DefaultKinds { get; } =
    [
        .. Actions(
            "429", "429 retry-after=2", "429 retry-after=0", "500", "500 done", "502 done body=html", "503", "503 done body=empty",
            "504 done", "520 body=html", "524 done body=html", "reset at=unread", "reset", "reset done", "close", "close done",
            "reset at=headers done", "close at=headers done", "reset at=body done", "close at=body done",
            "close at=body framing=until-close done", "close at=body framing=chunked done",
            "ok framing=too-long", "ok encoding=cut-gzip", "ok encoding=false-gzip", "200 body=number", "200 body=html",
            "200 body=text", "200 body=json", "200 body=garbage", "ok body=truncated", "ok body=null", "ok body=html",
            "ok body=impossible-date", "ok body=no-id", "ok framing=chunked", "ok encoding=gzip", "ok framing=until-close"),
    ];

    /// <summary>Seed of the random sequence.</summary>
    public int Seed { get; init; }

    /// <summary>Share of requests that fail, from 0 to 1.</summary>
    public double Rate { get; init; } = 0.2;

    /// <summary>The faults to choose from. A fault that does not match its request lets it pass.</summary>
    public IReadOnlyList<SandboxFault> Kinds { get; init; } = DefaultKinds;

    /// <summary>Returns the fault of the N-th request; null for none.</summary>
    /// <param name="request">The number of the request, from 0.</param>
    public SandboxFault? At(long request)
    {
        ulong first = Mix(((ulong)(uint)Seed << 32) + (ulong)request);
        double draw = (first >> 11) / (double)(1UL << 53);
        return draw < Rate && Kinds.Count > 0 ? Kinds[(int)(Mix(first) % (ulong)Kinds.Count)] : null;
    }

    private static IEnumerable<SandboxFault> Actions(params string[] actions) => actions.Select(SandboxFault.ParseAction);

    // SplitMix64: System.Random's sequence is not the same on every framework.
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
