using System;
using System.IO;
using System.Threading.Tasks;
using MightyNetworks.Client;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Requests;
using MightyNetworks.Client.Transport;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Requests;

public sealed class AssetFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("asset-tests-").FullName;

    [Theory]
    [InlineData("a.png", "image/png")]
    [InlineData("B.JPEG", "image/jpeg")]
    [InlineData("größe.mp4", "video/mp4")]
    [InlineData("archive.tar.gz", "application/octet-stream")]
    [InlineData("README", "application/octet-stream")]
    public void A_file_is_what_its_extension_promises(string name, string type)
    {
        AssetFile file = AssetFile.FromPath(Write(name, 3));
        Assert.Equal((name, type, 3), (file.Name, file.ContentType, file.Length));
    }

    [Fact]
    public void What_cannot_be_read_is_known_at_once()
    {
        Assert.Throws<FileNotFoundException>(() => AssetFile.FromPath(Path.Combine(_folder, "none.png")));
        Assert.Throws<UnauthorizedAccessException>(() => AssetFile.FromPath(_folder));
    }

    [Fact]
    public async Task A_file_is_streamed_and_says_how_far_it_is()
    {
        const int length = 1_000_000;
        AssetFile file = AssetFile.FromPath(Write("film.mp4", length));
        var progress = new Uploads();
        using var client = new AdminApiClient(new ClientOptions { NetworkId = "10001", Token = SandboxWorld.Token }, new SandboxHandler(new()));
        Asset? asset = await client.SendAsync(Assets.Upload(new AssetUpload { AssetFile = file, AssetStyle = AssetStyle.CourseVideo }), progress);
        Assert.Equal("film.mp4", asset!.Name);
        Assert.Equal((0, length, length), (progress.First, progress.Last, progress.Length));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, long length)
    {
        string path = Path.Combine(_folder, name);
        using FileStream file = File.Create(path);
        file.SetLength(length);
        return path;
    }

    private sealed class Uploads : IRequestListener
    {
        internal long? First { get; private set; }

        internal long Last { get; private set; }

        internal long? Length { get; private set; }

        public void Uploading(ApiRequest request, long sent, long? length) => (First, Last, Length) = (First ?? sent, sent, length);

        public void Sending(ApiRequest request, int attempt)
        {
        }

        public void Received(ApiRequest request, int status, TimeSpan elapsed)
        {
        }

        public void Waiting(ApiRequest request, MightyNetworksException failure, TimeSpan delay)
        {
        }
    }
}
