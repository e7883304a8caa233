using System.Collections.Generic;

namespace MightyNetworks;

/// <summary>A file to upload, or the URL of one. Sent as a multipart form with one part per property. Contract schema: AssetUpload.</summary>
public sealed class AssetUpload
{
    /// <summary>Maximum size of a file: 25 MiB.</summary>
    public const long MaxFileBytes = 26_214_400;

    /// <summary>Purpose of the file; part <c>asset_style</c>.</summary>
    public AssetStyle? AssetStyle { get; set; }

    /// <summary>The file; part <c>asset_file</c>.</summary>
    public AssetFile? AssetFile { get; set; }

    /// <summary>URL from which the service downloads the file; part <c>source_url</c>.</summary>
    public string? SourceUrl { get; set; }

    /// <summary>Aspect ratio of the original; part <c>original_aspect_ratio</c>.</summary>
    public string? OriginalAspectRatio { get; set; }

    /// <summary>Additional metadata of the file; one part <c>metadata[key]</c> per entry.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
