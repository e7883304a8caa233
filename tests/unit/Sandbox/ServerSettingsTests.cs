using System;
using System.Threading.Tasks;
using MightyNetworks.Sandbox.Server;
using Xunit;

namespace MightyNetworks.UnitTests.Sandbox;

public class ServerSettingsTests
{
    [Theory]
    [InlineData("Kestrel__Endpoints__Other__Url")]
    [InlineData("ASPNETCORE_URLS")]
    public async Task It_listens_only_where_its_options_say(string variable)
    {
        Environment.SetEnvironmentVariable(variable, "http://127.0.0.1:0");
        try
        {
            await using SandboxServer server = await SandboxServer.StartAsync(new() { Sandbox = new() });

            Assert.Equal("127.0.0.1", Assert.Single(server.Uris).Host);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }
}
