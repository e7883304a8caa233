using MightyNetworks.Sandbox;

namespace MightyNetworks.UnitTests.Sandbox;

/// <summary>Sends requests to a sandbox network without a transport.</summary>
internal sealed class Caller(SandboxOptions? options = null)
{
    public SandboxNetwork Network { get; } = new(options);

    public Answer Get(string path) => Send("GET", path);

    public Answer Post(string path, string body = "{}") => Send("POST", path, body);

    public Answer Put(string path, string body) => Send("PUT", path, body);

    public Answer Patch(string path, string body) => Send("PATCH", path, body);

    public Answer Delete(string path) => Send("DELETE", path);

    public Answer Send(string method, string path, string? body = null)
    {
        var request = new SandboxRequest(method, "/admin/v1/networks/10001" + path)
        {
            Authorization = "Bearer " + SandboxWorld.Token,
            UserAgent = "tests",
        };
        return new(Network.Handle(body is null ? request : request.WithBody(body)));
    }
}
