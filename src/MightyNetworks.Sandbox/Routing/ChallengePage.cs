using System.Text;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>The HTML that the filter of the live service returns to suspicious requests.</summary>
internal static class ChallengePage
{
    private static readonly byte[] Html = Encoding.UTF8.GetBytes(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Just a moment...</title></head>"
        + "<body><h1>Checking your browser</h1><p>Enable JavaScript and cookies to continue.</p></body></html>\n");

    public static SandboxResponse With(int status) =>
        new() { StatusCode = status, ContentType = "text/html; charset=utf-8", Body = Html };
}
