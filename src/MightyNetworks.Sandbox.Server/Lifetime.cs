using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Sees to it that no server outlives whom it was started for.</summary>
internal static class Lifetime
{
    /// <summary>Ends when the first of the reasons to stop comes about.</summary>
    public static Task EndAsync(ServerOptions options, CancellationToken cancellationToken)
    {
        var reasons = new List<Task> { Task.Delay(options.MaxLifetime, cancellationToken) };
        if (options.StopWithStdin)
        {
            reasons.Add(StdinClosesAsync(cancellationToken));
        }

        if (options.ParentId is { } parentId)
        {
            reasons.Add(ProcessEndsAsync(parentId, cancellationToken));
        }

        return Task.WhenAny(reasons);
    }

    private static async Task StdinClosesAsync(CancellationToken cancellationToken)
    {
        using Stream input = Console.OpenStandardInput();
        await input.CopyToAsync(Stream.Null, cancellationToken);
    }

    private static async Task ProcessEndsAsync(int id, CancellationToken cancellationToken)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (ArgumentException)
        {
            // It ended before it could be watched.
        }
    }
}
