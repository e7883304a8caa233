using System;
using System.Linq;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;
using MightyNetworks.Sandbox.Uploads;

namespace MightyNetworks.Sandbox.Endpoints;

/// <summary>Uploaded files, and files from a URL. The sandbox does not keep their content.</summary>
internal static class AssetEndpoints
{
    private const long MaxFileBytes = 26_214_400;

    private static readonly string[] Styles =
    [
        "avatar", "avatar_suggestion", "header_suggestion", "avatar_dark_mode", "thumbnail", "square_thumbnail", "bundle_description",
        "landing_page_background", "landing_page_video", "customer_site_logo", "space_avatar", "space_description", "brand_banner_on_color",
        "brand_banner_on_white", "brand_banner_dark_mode", "background_image_banner", "background_image_banner_fixed_ratio",
        "background_image_banner_fixed_ratio_mobile", "post_description", "landing_page_description", "cover", "post", "comment", "file",
        "header", "cinema_header", "profile_prompt_answer", "new_member_pitch", "embedded_link", "user_cover", "video", "course_video",
        "live_mp4_recording", "live_mp4_recording_backup", "comment_video", "ai_interaction", "automation_action_image",
        "landing_page_content", "seo_image", "voice_note", "host_hero_image", "network_discovery_submission_hero_image",
        "network_discovery_submission_hero_logo", "primary_media", "body_media", "store_listing_logo_vector", "store_listing_icon_master",
        "store_listing_community_logo", "store_listing_mono_mark", "store_listing_adaptive_icon_foreground", "store_listing_splash_phone",
        "store_listing_splash_tablet", "store_listing_splash_branding_area", "store_listing_splash_branding_tag",
        "store_listing_feature_graphic", "store_listing_screenshot", "store_listing_rendition",
    ];

    public static void Map(RouteTable routes) => routes.Post("assets", Upload);

    public static Record Add(World world, string name, string type)
    {
        ulong id = world.Assets.NextId();
        return world.Assets.Add(new(id, new JsonObject
        {
            ["id"] = id,
            ["url"] = $"{SandboxUrls.Media}assets/{Wire.Text(id)}/{Uri.EscapeDataString(name)}",
            ["type"] = type,
            ["name"] = name,
        }));
    }

    private static SandboxResponse Upload(RoutedRequest call)
    {
        if (call.Request.Upload is not { IsComplete: true } upload)
        {
            throw Refusal.BadRequest("The body must be multipart/form-data, and complete.");
        }

        if (upload.Fields.TryGetValue("asset_style", out string? style) && !Styles.Contains(style))
        {
            throw Refusal.Invalid($"asset_style \"{style}\" is not known.");
        }

        bool hasFile = upload.FileField == "asset_file";
        bool hasUrl = upload.Fields.TryGetValue("source_url", out string? sourceUrl);
        if (hasFile == hasUrl)
        {
            throw Refusal.BadRequest("Either asset_file or source_url is required.");
        }

        if (upload.FileLength > MaxFileBytes)
        {
            throw Refusal.TooLarge($"asset_file \"{upload.FileName}\" is larger than 25 MiB.");
        }

        return Reply.Created(hasFile ? FromFile(call.World, upload) : FromUrl(call.World, sourceUrl!));
    }

    private static Record FromFile(World world, SandboxUpload upload) => upload.FileLength == 0
        ? throw Refusal.Invalid($"asset_file \"{upload.FileName}\" is empty.")
        : Add(world, upload.FileName, KindOf(upload.FileType));

    private static Record FromUrl(World world, string sourceUrl) =>
        Uri.TryCreate(sourceUrl, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"
            ? Add(world, Uri.UnescapeDataString(url.Segments.Last()), "image")
            : throw Refusal.Invalid($"source_url \"{sourceUrl}\" is not an http or https URL.");

    private static string KindOf(string contentType)
    {
        string kind = contentType.Split('/')[0];
        return kind is "image" or "video" or "audio" ? kind : "file";
    }
}
