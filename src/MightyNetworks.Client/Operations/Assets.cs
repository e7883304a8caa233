using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about uploaded files.</summary>
public static class Assets
{
    /// <summary>Uploads a file, or has the service fetch one from an address. Operation: POST /assets.</summary>
    /// <exception cref="ArgumentException">The file is larger than <see cref="AssetUpload.MaxFileBytes"/>.</exception>
    public static ApiRequest<Asset> Upload(AssetUpload upload) =>
        upload.AssetFile?.Length > AssetUpload.MaxFileBytes
            ? throw new ArgumentException($"'{upload.AssetFile.Name}' has {upload.AssetFile.Length} bytes; the service takes files of {AssetUpload.MaxFileBytes} bytes at most.", nameof(upload))
            : Operation.Post("/assets", WireJson.Default.Asset, new MultipartBody(Fields(upload), "asset_file", upload.AssetFile));

    private static IEnumerable<KeyValuePair<string, string?>> Fields(AssetUpload upload) =>
    [
        new("asset_style", upload.AssetStyle is AssetStyle style ? WireName.Of(style) : null),
        new("source_url", upload.SourceUrl),
        new("original_aspect_ratio", upload.OriginalAspectRatio),
        .. (upload.Metadata ?? new Dictionary<string, string>()).Select(pair => new KeyValuePair<string, string?>($"metadata[{pair.Key}]", pair.Value)),
    ];
}
