using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Uploads;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class UploadTests
{
    private const string Assets = "https://api.mn.co/admin/v1/networks/sandbox/assets";

    [Theory]
    [InlineData("photo.png", "image/png", "image")]
    [InlineData("Übersicht (1).pdf", "application/pdf", "file")]
    [InlineData("影.mp4", "video/mp4", "video")]
    public async Task A_file_becomes_an_asset(string name, string contentType, string type)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent([1, 2, 3]);
        file.Headers.ContentType = new MediaTypeHeaderValue(contentType);

        // RFC 7578: plain UTF-8, which the stack's own form would encode.
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"asset_file\"; filename=\"{Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name))}\"");
        form.Add(file);
        form.Add(new StringContent("post"), "asset_style");
        using HttpClient client = HandlerTests.Client(new());
        using HttpResponseMessage response = await client.PostAsync(Assets, form);
        JsonElement asset = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((201, type, name), ((int)response.StatusCode, asset.GetProperty("type").GetString(), asset.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("source_url", "https://www.example.com/a%20b.png", 201)]
    [InlineData("source_url", "ftp://www.example.com/a.png", 422)]
    [InlineData("source_url", "nonsense", 422)]
    [InlineData("something", "else", 400)]
    public async Task A_url_becomes_an_asset_or_is_refused(string field, string value, int status)
    {
        using var form = new MultipartFormDataContent { { new StringContent(value), field } };
        using HttpClient client = HandlerTests.Client(new());
        using HttpResponseMessage response = await client.PostAsync(Assets, form);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_style_is_refused()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("https://www.example.com/a.png"), "source_url" },
            { new StringContent("poster"), "asset_style" },
        };
        using HttpClient client = HandlerTests.Client(new());
        using HttpResponseMessage response = await client.PostAsync(Assets, form);
        Assert.Equal(422, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(100_000)]
    public void Parts_are_found_however_the_bytes_come(int chunk)
    {
        string content = "\r\n--not-the-boundary\r\n--" + new string('x', 5000) + "\r\n-";
        byte[] body = Encoding.UTF8.GetBytes(
            "--b\r\nContent-Disposition: form-data; name=asset_style\r\n\r\npost\r\n"
            + "--b\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name=\"asset_file\"; filename=\"a \\\"b\\\".png\"\r\n\r\n" + content
            + "\r\n--b--\r\n");
        using var sink = new MultipartSink("b");
        for (int start = 0; start < body.Length; start += chunk)
        {
            sink.Write(body, start, System.Math.Min(chunk, body.Length - start));
        }

        SandboxUpload upload = sink.Upload;
        Assert.True(upload.IsComplete);
        Assert.Equal("post", upload.Fields["asset_style"]);
        Assert.Equal(("asset_file", "a \"b\".png", "image/png", content.Length), (upload.FileField, upload.FileName, upload.FileType, (int)upload.FileLength));
    }

    [Fact]
    public void A_body_that_breaks_off_is_not_complete()
    {
        byte[] body = Encoding.UTF8.GetBytes("--b\r\nContent-Disposition: form-data; name=\"asset_file\"; filename=\"a.png\"\r\n\r\nabc");
        using var sink = new MultipartSink("b");
        sink.Write(body, 0, body.Length);
        Assert.False(sink.Upload.IsComplete);
    }
}
