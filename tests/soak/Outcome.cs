using System;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.Soak;

/// <summary>How an operation ended.</summary>
/// <param name="Verdict">The client's verdict.</param>
/// <param name="Words">Message of the error; empty for none.</param>
/// <param name="Result">What the operation returned.</param>
internal sealed record Outcome(Verdict Verdict, string Words, object? Result = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs an operation to completion.</summary>
    public static async Task<Outcome> OfAsync(Func<CancellationToken, Task<object?>> operation)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return new(Verdict.Done, "", await operation(patience.Token));
        }
        catch (MightyNetworksException error)
        {
            return new(error.MayHaveBeenDone ? Verdict.MayHaveBeenDone : Verdict.NotDone, error.Message);
        }
#pragma warning disable CA1031 // Any exception is a result.
        catch (Exception error)
        {
            return new(Verdict.Broken, patience.IsCancellationRequested ? "It does not end." : $"{error.GetType().Name}: {error.Message}");
        }
#pragma warning restore CA1031
    }
}
