using System;
using System.Collections.Generic;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.Client.Operations;

/// <summary>Requests about uploaded files.</summary>
public static class Assets
{
    /// <summary>Uploads a file or takes one from an address. Operation: POST /assets.</summary>
    /// <exception cref="ArgumentException">The file is larger than <see cref="AssetUpload.MaxFileBytes"/>.</exception>
    public static ApiRequest<Asset> Upload(AssetUpload upload, IProgress<long>? progress = null) =>
        upload.AssetFile?.Length > AssetUpload.MaxFileBytes
            ? throw new ArgumentException($"'{upload.AssetFile.Name}' has {upload.AssetFile.Length} bytes; the service takes files of {AssetUpload.MaxFileBytes} bytes at most.", nameof(upload))
            : Operation.Post("/assets", WireJson.Default.Asset, Form(upload, progress));

    private static MultipartBody Form(AssetUpload upload, IProgress<long>? progress)
    {
        MultipartBody form = new MultipartBody(progress)
            .Add("asset_style", upload.AssetStyle is AssetStyle style ? WireName.Of(style) : null)
            .Add("source_url", upload.SourceUrl)
            .Add("original_aspect_ratio", upload.OriginalAspectRatio);
        foreach (KeyValuePair<string, string> pair in upload.Metadata ?? new Dictionary<string, string>())
        {
            form.Add($"metadata[{pair.Key}]", pair.Value);
        }

        return form.Add("asset_file", upload.AssetFile);
    }
}
