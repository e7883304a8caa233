using System.Net.Http;
using MightyNetworks.Client.Transport;
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
}
