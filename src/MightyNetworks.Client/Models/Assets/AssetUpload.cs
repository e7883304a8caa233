using System.Collections.Generic;

namespace MightyNetworks;

/// <summary>
/// A file to upload, or the address to take one from. It travels as a multipart form, one part a property.
/// Contract schema: AssetUpload.
/// </summary>
public sealed class AssetUpload
{
    /// <summary>How many bytes a file may have: 25 MiB.</summary>
    public const long MaxFileBytes = 26_214_400;

    /// <summary>What the file is for; part <c>asset_style</c>.</summary>
    public AssetStyle? AssetStyle { get; set; }

    /// <summary>The file; part <c>asset_file</c>.</summary>
    public AssetFile? AssetFile { get; set; }

    /// <summary>The address that the service takes the file from instead; part <c>source_url</c>.</summary>
    public string? SourceUrl { get; set; }

    /// <summary>Width by height of the original; part <c>original_aspect_ratio</c>.</summary>
    public string? OriginalAspectRatio { get; set; }

    /// <summary>What else to keep with the file; one part <c>metadata[key]</c> each.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
