using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Purpose of an uploaded file.</summary>
[JsonConverter(typeof(WireEnumConverter<AssetStyle>))]
public enum AssetStyle
{
    /// <summary>A member's picture.</summary>
    Avatar,

    /// <summary>A suggestion for a picture.</summary>
    AvatarSuggestion,

    /// <summary>A suggestion for a header.</summary>
    HeaderSuggestion,

    /// <summary>A picture for dark mode.</summary>
    AvatarDarkMode,

    /// <summary>A thumbnail.</summary>
    Thumbnail,

    /// <summary>A square thumbnail.</summary>
    SquareThumbnail,

    /// <summary>An image in the description of a plan.</summary>
    BundleDescription,

    /// <summary>The background of the landing page.</summary>
    LandingPageBackground,

    /// <summary>The video of the landing page.</summary>
    LandingPageVideo,

    /// <summary>The logo of the network.</summary>
    CustomerSiteLogo,

    /// <summary>The picture of a space.</summary>
    SpaceAvatar,

    /// <summary>An image in the description of a space.</summary>
    SpaceDescription,

    /// <summary>The brand banner on a colour.</summary>
    BrandBannerOnColor,

    /// <summary>The brand banner on white.</summary>
    BrandBannerOnWhite,

    /// <summary>The brand banner in dark mode.</summary>
    BrandBannerDarkMode,

    /// <summary>The background of a banner.</summary>
    BackgroundImageBanner,

    /// <summary>The background of a banner with a fixed aspect ratio.</summary>
    BackgroundImageBannerFixedRatio,

    /// <summary>The background of a banner with a fixed aspect ratio, on phones.</summary>
    BackgroundImageBannerFixedRatioMobile,

    /// <summary>An image in the text of a post.</summary>
    PostDescription,

    /// <summary>An image in the text of the landing page.</summary>
    LandingPageDescription,

    /// <summary>A cover.</summary>
    Cover,

    /// <summary>A picture of a post.</summary>
    Post,

    /// <summary>A picture of a comment.</summary>
    Comment,

    /// <summary>A file of any kind.</summary>
    File,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A wide header.</summary>
    CinemaHeader,

    /// <summary>An answer on a profile.</summary>
    ProfilePromptAnswer,

    /// <summary>The introduction for new members.</summary>
    NewMemberPitch,

    /// <summary>The picture of a link.</summary>
    EmbeddedLink,

    /// <summary>The cover of a member's page.</summary>
    UserCover,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A video of a course.</summary>
    CourseVideo,

    /// <summary>The recording of a live stream.</summary>
    LiveMp4Recording,

    /// <summary>The backup of the recording of a live stream.</summary>
    LiveMp4RecordingBackup,

    /// <summary>A video of a comment.</summary>
    CommentVideo,

    /// <summary>Content created with AI.</summary>
    AiInteraction,

    /// <summary>An image in an automated action.</summary>
    AutomationActionImage,

    /// <summary>An image in the content of the landing page.</summary>
    LandingPageContent,

    /// <summary>The preview image for search engines and social networks.</summary>
    SeoImage,

    /// <summary>A voice note.</summary>
    VoiceNote,

    /// <summary>The hero image of a host.</summary>
    HostHeroImage,

    /// <summary>The hero image of a submission for network discovery.</summary>
    NetworkDiscoverySubmissionHeroImage,

    /// <summary>The logo of a submission for network discovery.</summary>
    NetworkDiscoverySubmissionHeroLogo,

    /// <summary>The main picture or video of a post.</summary>
    PrimaryMedia,

    /// <summary>A picture or video in the text of a post.</summary>
    BodyMedia,

    /// <summary>App store: the logo as a vector graphic.</summary>
    StoreListingLogoVector,

    /// <summary>App store: the original of the icon.</summary>
    StoreListingIconMaster,

    /// <summary>App store: the logo of the community.</summary>
    StoreListingCommunityLogo,

    /// <summary>App store: the mark in one colour.</summary>
    StoreListingMonoMark,

    /// <summary>App store: the foreground of an adaptive icon.</summary>
    StoreListingAdaptiveIconForeground,

    /// <summary>App store: the start screen on phones.</summary>
    StoreListingSplashPhone,

    /// <summary>App store: the start screen on tablets.</summary>
    StoreListingSplashTablet,

    /// <summary>App store: the branded area of the start screen.</summary>
    StoreListingSplashBrandingArea,

    /// <summary>App store: the tag on the start screen.</summary>
    StoreListingSplashBrandingTag,

    /// <summary>App store: the feature graphic.</summary>
    StoreListingFeatureGraphic,

    /// <summary>App store: a screenshot.</summary>
    StoreListingScreenshot,

    /// <summary>App store: a rendition.</summary>
    StoreListingRendition,
}
