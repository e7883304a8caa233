using System;
using MightyNetworks.Client;

namespace MightyNetworks.Resources;

/// <summary>Requests about uploaded files.</summary>
public static class Assets
{
    /// <summary>Uploads a file or takes one from an address. Operation: POST /assets.</summary>
    public static ApiRequest<Asset> Upload(AssetUpload upload, IProgress<long>? progress = null) =>
        Call.Post("/assets", Json.Default.Asset, Form(upload, progress));

    private static MultipartBody Form(AssetUpload upload, IProgress<long>? progress) => new MultipartBody(progress)
        .Add("asset_style", upload.AssetStyle is AssetStyle style ? WireName.Of(style) : null)
        .Add("source_url", upload.SourceUrl)
        .Add("original_aspect_ratio", upload.OriginalAspectRatio)
        .Add("metadata", upload.Metadata)
        .Add("asset_file", upload.AssetFile);
}
