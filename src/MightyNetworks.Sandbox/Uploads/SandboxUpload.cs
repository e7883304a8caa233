using System;
using System.Collections.Generic;

namespace MightyNetworks.Sandbox.Uploads;

/// <summary>The content of a multipart body, without the bytes of the file.</summary>
public sealed class SandboxUpload
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    /// <summary>The form's fields without files.</summary>
    public IReadOnlyDictionary<string, string> Fields => _fields;

    /// <summary>The field of the file; null for none.</summary>
    public string? FileField { get; private set; }

    /// <summary>The file's name.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The file's content type.</summary>
    public string FileType { get; private set; } = "application/octet-stream";

    /// <summary>The file's size in bytes.</summary>
    public long FileLength { get; private set; }

    /// <summary>Whether the body ended with its closing delimiter.</summary>
    public bool IsComplete { get; internal set; }

    internal void AddField(string name, string value) => _fields[name] = value;

    internal void AddFile(string field, string name, string? type, long length)
    {
        FileField = field;
        FileName = name;
        FileType = type ?? FileType;
        FileLength = length;
    }
}
