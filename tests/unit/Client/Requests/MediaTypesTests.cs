using MightyNetworks.Client.Requests;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Requests;

/// <summary>The media type of an upload: the service refuses files whose type it does not know.</summary>
public class MediaTypesTests
{
    [Theory]
    [InlineData("avif", "image/avif")]
    [InlineData("bmp", "image/bmp")]
    [InlineData("gif", "image/gif")]
    [InlineData("heic", "image/heic")]
    [InlineData("jpeg", "image/jpeg")]
    [InlineData("jpg", "image/jpeg")]
    [InlineData("png", "image/png")]
    [InlineData("svg", "image/svg+xml")]
    [InlineData("tif", "image/tiff")]
    [InlineData("tiff", "image/tiff")]
    [InlineData("webp", "image/webp")]
    [InlineData("avi", "video/x-msvideo")]
    [InlineData("m4v", "video/x-m4v")]
    [InlineData("mkv", "video/x-matroska")]
    [InlineData("mov", "video/quicktime")]
    [InlineData("mp4", "video/mp4")]
    [InlineData("mpeg", "video/mpeg")]
    [InlineData("webm", "video/webm")]
    [InlineData("aac", "audio/aac")]
    [InlineData("flac", "audio/flac")]
    [InlineData("m4a", "audio/mp4")]
    [InlineData("mp3", "audio/mpeg")]
    [InlineData("ogg", "audio/ogg")]
    [InlineData("wav", "audio/wav")]
    [InlineData("csv", "text/csv")]
    [InlineData("doc", "application/msword")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("epub", "application/epub+zip")]
    [InlineData("html", "text/html")]
    [InlineData("json", "application/json")]
    [InlineData("md", "text/markdown")]
    [InlineData("pdf", "application/pdf")]
    [InlineData("ppt", "application/vnd.ms-powerpoint")]
    [InlineData("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    [InlineData("txt", "text/plain")]
    [InlineData("xls", "application/vnd.ms-excel")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("zip", "application/zip")]
    public void An_extension_has_its_registered_type(string extension, string type)
    {
        Assert.Equal(type, MediaTypes.Of("file." + extension));
        Assert.Equal(type, MediaTypes.Of("FILE." + extension.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file.")]
    [InlineData(".gitignore")]
    public void Anything_else_is_bytes(string name) => Assert.Equal("application/octet-stream", MediaTypes.Of(name));
}
