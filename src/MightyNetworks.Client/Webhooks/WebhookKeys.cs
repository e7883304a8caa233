using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Client.Webhooks;

/// <summary>The keys that a delivery may carry: one, or an old and a new one while they are rotated.</summary>
public sealed class WebhookKeys
{
    private const string Scheme = "Bearer ";

    private readonly byte[][] _digests;

    /// <summary>Takes the keys; surrounding white space and a leading "Bearer" are ignored.</summary>
    /// <exception cref="ArgumentException">There is none, or one is empty.</exception>
    public WebhookKeys(IEnumerable<string> keys)
    {
        _digests = [.. keys.Select(key => DigestOf(WithoutScheme(key.Trim() + " ").TrimEnd()))];
        if (_digests.Length == 0)
        {
            throw new ArgumentException("There is no webhook key.");
        }
    }

    /// <summary>
    /// Whether an Authorization header carries one of the keys. A doubled <c>Bearer</c> is accepted, because the service sends one if the
    /// key was entered with it. The time does not depend on the keys.
    /// </summary>
    public bool Accept(string? authorization)
    {
        string header = authorization?.Trim() ?? string.Empty;
        bool hasScheme = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);
        byte[] digest = Digest.Of(WithoutScheme(header));
        bool isKey = false;
        foreach (byte[] key in _digests)
        {
            isKey |= AreEqual(key, digest);
        }

        return hasScheme & isKey;
    }

    private static string WithoutScheme(string text)
    {
        while (text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            text = text.Substring(Scheme.Length).TrimStart();
        }

        return text;
    }

    private static byte[] DigestOf(string key) => key.Length > 0 ? Digest.Of(key) : throw new ArgumentException("A webhook key is empty.");

    // Compares every byte, whatever the first difference is.
    private static bool AreEqual(byte[] left, byte[] right)
    {
        int difference = left.Length ^ right.Length;
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            difference |= left[i] ^ right[i];
        }

        return difference == 0;
    }
}
