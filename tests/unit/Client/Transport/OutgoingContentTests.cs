using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using MightyNetworks.Client.Transport;
using MightyNetworks.UnitTests.Client.Fakes;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>Tests of request content, which prevents silent repeats by the HTTP stack.</summary>
public class OutgoingContentTests
{
    [Theory]
    [InlineData("GET", true)]
    [InlineData("POST", true)]
    [InlineData("DELETE", true)]
    [InlineData("POST", false)]
    [InlineData("PUT", false)]
    [InlineData("DELETE", false)]
    public void A_message_has_content_even_without_a_body(string method, bool getTakesContent)
    {
        using var message = new HttpRequestMessage { Method = new HttpMethod(method) };
        OutgoingContent.Attach(message, body: null, getTakesContent);
        Assert.IsType<OutgoingContent>(message.Content);
    }

    [Fact]
    public void A_GET_has_no_content_where_the_stack_refuses_it()
    {
        using var message = new HttpRequestMessage();
        OutgoingContent.Attach(message, body: null, getTakesContent: false);
        Assert.Null(message.Content);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public void No_connection_is_left_open_for_a_GET_without_content(string method)
    {
        using var message = new HttpRequestMessage { Method = new HttpMethod(method) };
        using var body = new StringContent("{}");
        OutgoingContent.Attach(message, method == "GET" ? null : body, getTakesContent: false);
        Assert.True(message.Headers.ConnectionClose);
    }

    [Fact]
    public void Connections_are_kept_where_a_GET_takes_content()
    {
        using var message = new HttpRequestMessage();
        OutgoingContent.Attach(message, body: null, getTakesContent: true);
        Assert.NotEqual(true, message.Headers.ConnectionClose);
    }

    [Fact]
    public void A_GET_carries_content_on_this_stack() => Assert.True(Handlers.GetTakesContent);

    [Fact]
    public async Task The_content_is_the_body_with_its_length_and_headers()
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/");
        OutgoingContent.Attach(message, new StringContent("body"), getTakesContent: true);
        Assert.Equal(4, message.Content!.Headers.ContentLength);
        Assert.Equal("text/plain", message.Content.Headers.ContentType!.MediaType);
        Assert.Equal("body", await message.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_a_body_the_content_is_empty()
    {
        using var content = new OutgoingContent(null);
        Assert.Equal(0, content.Headers.ContentLength);
        Assert.Empty(await content.ReadAsByteArrayAsync());
    }

    [Fact]
    public void A_length_that_is_unknown_stays_unknown()
    {
        using var content = new OutgoingContent(new StreamContent(new PartStream()));
        Assert.Null(content.Headers.ContentLength);
    }

    [Fact]
    public async Task Content_was_sent_when_it_was_read()
    {
        using var content = new OutgoingContent(null);
        Assert.False(content.WasSent);
        await content.CopyToAsync(Stream.Null);
        Assert.True(content.WasSent);
    }

    [Fact]
    public async Task A_body_ends_with_its_message()
    {
        using var file = new MemoryStream();
        var message = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/");
        OutgoingContent.Attach(message, new StreamContent(file), getTakesContent: true);
        HttpContent content = message.Content!;
        message.Dispose();
        Assert.False(file.CanRead);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.ReadAsByteArrayAsync());
    }
}
