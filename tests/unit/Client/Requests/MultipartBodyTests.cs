using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using MightyNetworks.Client.Requests;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Requests;

/// <summary>Forms with a file, byte for byte.</summary>
public class MultipartBodyTests
{
    private static readonly KeyValuePair<string, string?>[] Fields = [new("style", "course_video"), new("none", null), new("größe", "äß")];

    [Fact]
    public async Task A_form_has_its_fields_and_then_its_file()
    {
        using HttpContent content = Body("film.mp4").CreateContent((_, _) => { });
        string boundary = content.Headers.ContentType!.ToString().Split("boundary=")[1].Trim('"');
        Assert.StartsWith("multipart/form-data; boundary=", content.Headers.ContentType.ToString(), StringComparison.Ordinal);
        string[] parts =
        [
            "Content-Disposition: form-data; name=\"style\"\r\n\r\ncourse_video",
            "Content-Disposition: form-data; name=\"größe\"\r\n\r\näß",
            "Content-Type: video/mp4\r\nContent-Disposition: form-data; name=\"asset_file\"; filename=\"film.mp4\"\r\n\r\nabc",
        ];
        Assert.Equal($"--{boundary}\r\n{string.Join($"\r\n--{boundary}\r\n", parts)}\r\n--{boundary}--\r\n", await TextOfAsync(content));
    }

    [Fact]
    public async Task A_form_may_have_no_file()
    {
        using HttpContent content = new MultipartBody(Fields, "asset_file", null).CreateContent((_, _) => { });
        Assert.DoesNotContain("asset_file", await TextOfAsync(content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\"b.txt", "a%22b.txt")]
    [InlineData("a\rb\nc.txt", "a%0Db%0Ac.txt")]
    [InlineData("a\\b.txt", "a_b.txt")]
    [InlineData("a\tb.txt", "a_b.txt")]
    [InlineData("grün.txt", "grün.txt")]
    public async Task The_name_of_a_file_cannot_end_its_header(string name, string sent)
    {
        using HttpContent content = Body(name).CreateContent((_, _) => { });
        Assert.Contains($"filename=\"{sent}\"\r\n", await TextOfAsync(content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3L, true)]
    [InlineData(null, false)]
    public void A_form_has_a_length_if_its_file_has_one(long? length, bool isKnown)
    {
        using HttpContent content = Body("a.txt", length).CreateContent((_, _) => { });
        Assert.Equal(isKnown, content.Headers.ContentLength is not null);
    }

    [Fact]
    public void Its_fields_and_its_file_are_shown()
    {
        Assert.Equal("style=course_video, größe=äß, asset_file=film.mp4 (video/mp4)", Body("film.mp4").ToString());
        Assert.Equal("style=course_video, größe=äß", new MultipartBody(Fields, "asset_file", null).ToString());
    }

    private static MultipartBody Body(string name, long? length = 3) =>
        new(Fields, "asset_file", new AssetFile(name, "video/mp4", length, () => new MemoryStream("abc"u8.ToArray())));

    private static async Task<string> TextOfAsync(HttpContent content) => Encoding.UTF8.GetString(await content.ReadAsByteArrayAsync());
}
