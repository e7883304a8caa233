using System;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Transport;

/// <summary>Task.Delay with a TimeProvider, on every framework.</summary>
internal static class Waiting
{
    internal static Task Wait(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken) =>
#if NET8_0_OR_GREATER
        Task.Delay(delay, time, cancellationToken);
#else
        time.Delay(delay, cancellationToken);
#endif
}
