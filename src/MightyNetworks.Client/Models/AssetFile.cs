using System;
using System.IO;

namespace MightyNetworks;

/// <summary>A file to upload. It is opened for every attempt, read once from its beginning, and closed.</summary>
public sealed class AssetFile
{
    /// <summary>A file that <paramref name="open"/> gives afresh each time.</summary>
    /// <param name="name">The file's name, without a folder.</param>
    /// <param name="contentType">Its media type: <c>image/png</c>.</param>
    /// <param name="length">Its length in bytes; null where it is not known before it is read.</param>
    /// <param name="open">Opens it for reading.</param>
    public AssetFile(string name, string contentType, long? length, Func<Stream> open)
    {
        Name = name;
        ContentType = contentType;
        Length = length;
        Open = open;
    }

    /// <summary>The file's name, without a folder.</summary>
    public string Name { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The length in bytes, where it is known.</summary>
    public long? Length { get; }

    internal Func<Stream> Open { get; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Name;
}
