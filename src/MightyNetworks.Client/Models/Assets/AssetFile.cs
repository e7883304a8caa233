using System;
using System.IO;
using MightyNetworks.Client.Requests;

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

    /// <summary>A file on disk, with the media type that its extension promises. It is opened once at once, so that one that cannot be read is known here.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read now.</exception>
    /// <exception cref="UnauthorizedAccessException">It is a folder, or may not be read.</exception>
    public static AssetFile FromPath(string path)
    {
        using FileStream file = Read(path);
        return new AssetFile(Path.GetFileName(path), MediaTypes.Of(path), file.Length, () => Read(path));
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

    // It is copied through a buffer of its reader, so it needs none of its own.
    private static FileStream Read(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
