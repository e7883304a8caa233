using System.Net.Http;
using MightyNetworks.Client.Transport;
using Xunit;

namespace MightyNetworks.UnitTests.Client.Transport;

/// <summary>Tests of request content, which prevents silent repeats by the HTTP stack.</summary>
public class OutgoingContentTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_request_that_carries_no_content_closes_its_connection(bool hasBody, bool takesContent)
    {
        using var message = new HttpRequestMessage();
        using HttpContent? body = hasBody ? new StringContent("{}") : null;
        OutgoingContent.Attach(message, body, takesContent);
        Assert.Equal(hasBody || takesContent, message.Content is OutgoingContent);
        Assert.Equal(message.Content is null, message.Headers.ConnectionClose is true);
    }

    [Fact]
    public void A_GET_carries_content_where_the_stack_takes_it() => Assert.True(Handlers.TakesContent(HttpMethod.Get));
}
