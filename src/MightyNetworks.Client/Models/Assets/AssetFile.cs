using System;
using System.IO;
using MightyNetworks.Client.Requests;

namespace MightyNetworks;

/// <summary>A file to upload. Opened, read once and closed per attempt.</summary>
public sealed class AssetFile
{
    /// <summary>A file that <paramref name="open"/> opens anew for every attempt.</summary>
    /// <param name="name">File name without a folder.</param>
    /// <param name="contentType">Its media type: <c>image/png</c>.</param>
    /// <param name="length">Length in bytes; null if unknown before reading.</param>
    /// <param name="open">Opens the file for reading.</param>
    public AssetFile(string name, string contentType, long? length, Func<Stream> open)
    {
        Name = name;
        ContentType = contentType;
        Length = length;
        Open = open;
    }

    /// <summary>A file on disk, with the media type of its extension. Opens the file once, so that unreadable files fail here.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or access is denied.</exception>
    public static AssetFile FromPath(string path)
    {
        using FileStream file = Read(path);
        return new AssetFile(Path.GetFileName(path), MediaTypes.Of(path), file.Length, () => Read(path));
    }

    /// <summary>File name without a folder.</summary>
    public string Name { get; }

    /// <summary>Media type.</summary>
    public string ContentType { get; }

    /// <summary>Length in bytes, if known.</summary>
    public long? Length { get; }

    internal Func<Stream> Open { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    // The reader has a buffer of its own, so this stream needs none.
    private static FileStream Read(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
