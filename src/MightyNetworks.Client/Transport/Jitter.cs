using System;

namespace MightyNetworks.Client.Transport;

internal static class Jitter
{
#if NET8_0_OR_GREATER
    internal static double NextDouble() => Random.Shared.NextDouble();
#else
    private static readonly Random Random = new();

    internal static double NextDouble()
    {
        lock (Random)
        {
            return Random.NextDouble();
        }
    }
#endif
}
