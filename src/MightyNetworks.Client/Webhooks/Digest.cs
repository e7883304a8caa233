using System.Security.Cryptography;
using System.Text;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Hashes texts.</summary>
internal static class Digest
{
    /// <summary>SHA-256 of a text in UTF-8, in 32 bytes.</summary>
    internal static byte[] Of(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
#if NET8_0_OR_GREATER
        return SHA256.HashData(bytes);
#else
        using var hash = SHA256.Create();
        return hash.ComputeHash(bytes);
#endif
    }
}
