using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Sandbox.Server;

/// <summary>Stops the server when its parent process, standard input or maximum lifetime ends.</summary>
internal static class Lifetime
{
    /// <summary>Completes at the first reason to stop.</summary>
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
            // The process ended before it could be watched.
        }
    }
}
