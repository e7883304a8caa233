using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Shapes of the response that identifies the owner of a token.</summary>
public sealed class CurrentUserTests
{
    [Theory]
    [InlineData("""{"user":{"id":7,"name":"Ada","email":"ada@example.com"},"network":{"id":10001,"subdomain":"school"}}""", "school")]
    [InlineData("""{"id":7,"name":"Ada","email":"ada@example.com","network":{"id":10001,"subdomain":"school"}}""", "school")]
    [InlineData("""{"id":7,"name":"Ada","email":"ada@example.com"}""", null)]
    public void The_user_is_read_from_either(string response, string? subdomain)
    {
        using var session = new Session();
        Run run = session.Invoke("Get-MNCurrentUser -Connection $args[0]", new Recorder(response).Connect());
        Me me = Assert.Single(run.Output.OfType<Me>());
        Assert.Equal((7UL, "Ada", "ada@example.com"), (me.User!.Id, me.User.Name, me.User.Email));
        Assert.Equal(subdomain, me.Network?.Subdomain);
    }
}
