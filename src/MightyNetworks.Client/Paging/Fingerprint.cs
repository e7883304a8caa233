using System;
using System.Runtime.InteropServices;

namespace MightyNetworks.Client.Paging;

/// <summary>A 64-bit hash (FNV-1a): the same in every process, and small enough to keep for every page of a long list.</summary>
internal static class Fingerprint
{
    internal static long Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    internal static long Of(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in bytes)
        {
            hash = unchecked((hash ^ b) * 1099511628211);
        }

        return unchecked((long)hash);
    }
}
