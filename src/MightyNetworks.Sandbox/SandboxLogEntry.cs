namespace MightyNetworks.Sandbox;

/// <summary>One request that the sandbox got, and how it answered.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">The path and query as sent.</param>
/// <param name="Body">The body as text; empty for none and for an upload.</param>
/// <param name="UserAgent">The User-Agent header.</param>
/// <param name="Status">The status of the answer; 0 when there was none.</param>
public sealed record SandboxLogEntry(string Method, string Target, string Body, string? UserAgent, int Status);
